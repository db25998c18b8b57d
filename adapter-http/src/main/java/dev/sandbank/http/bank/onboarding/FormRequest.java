package dev.sandbank.http.bank.onboarding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.sandbank.domain.bank.onboarding.credit.Form;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.contract.OperationSchemas;
import dev.sandbank.http.operation.Call;
import java.util.Map;
import java.util.TreeMap;

/** Reads the form in a body that fits its schema. Fields that the schema does not know are left out. */
final class FormRequest {

    private static final int MAX_ROWS = 50;
    private static final String FLOW = "controlFlowId";

    private final OperationSchemas schemas;
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, FieldFault.Kind> faults = new TreeMap<>();

    private FormRequest(OperationSchemas schemas) {
        this.schemas = schemas;
    }

    /**
     * The form.
     *
     * @throws Refused INPUT_INVALID if it is longer than a form may be
     */
    static Form from(Call call, OperationSchemas schemas) {
        FormRequest request = new FormRequest(schemas);
        JsonNode body = schemas.body();
        if (body != null) {
            request.readObject("", call.json(), body);
        }
        if (request.answers.size() > Form.MAX_ANSWERS) {
            request.faults.put("applicant", FieldFault.Kind.OUT_OF_RANGE);
        }
        if (!request.faults.isEmpty()) {
            throw new Refused(InputInvalid.of(request.faults));
        }
        return Form.of(request.answers);
    }

    private void readObject(String prefix, JsonNode object, JsonNode schema) {
        schema.path("properties").properties().forEach(property -> {
            JsonNode value = object.path(property.getKey());
            if (!value.isMissingNode() && !value.isNull() && !property.getKey().equals(FLOW)) {
                read(prefix + property.getKey(), value, schemas.resolve(property.getValue()));
            }
        });
    }

    private void read(String place, JsonNode value, JsonNode schema) {
        switch (schema.path("type").asText()) {
            case "object" -> readObject(place + Form.SEPARATOR, value, schema);
            case "array" -> readRows(place, value, schemas.resolve(schema.path("items")));
            default -> readAnswer(place, value.asText());
        }
    }

    private void readRows(String place, JsonNode rows, JsonNode schema) {
        if (rows.size() > MAX_ROWS) {
            faults.put(place, FieldFault.Kind.OUT_OF_RANGE);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            read(Form.row(place, i), rows.get(i), schema);
        }
    }

    private void readAnswer(String place, String text) {
        if (text.length() > Form.MAX_LENGTH) {
            faults.put(place, FieldFault.Kind.OUT_OF_RANGE);
        } else if (!text.isBlank()) {
            answers.put(place, text);
        }
    }
}
