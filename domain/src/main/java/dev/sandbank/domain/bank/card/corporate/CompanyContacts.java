package dev.sandbank.domain.bank.card.corporate;

import dev.sandbank.domain.bank.record.BankRecord;
import dev.sandbank.domain.bank.record.Holder;
import dev.sandbank.domain.bank.record.RecordKind;
import dev.sandbank.domain.customer.CustomerId;
import dev.sandbank.domain.fact.FactWriter;
import dev.sandbank.domain.fact.Facts;
import dev.sandbank.domain.refusal.BankRefusal.InputInvalid;
import dev.sandbank.domain.refusal.FieldFault;
import dev.sandbank.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who is written to and called about a company card. None is ever removed, as the bank publishes no way to do it.
 *
 * @param token the partner's name of the card
 * @param customer the customer of the partner whose card it is
 * @param contacts in the order in which they were added
 */
public record CompanyContacts(String token, CustomerId customer, List<CompanyContact> contacts) implements BankRecord {

    public static final RecordKind<CompanyContacts> KIND = new RecordKind<>("company-contacts", CompanyContacts::read);

    /** The most contacts of one card. */
    public static final int MOST = 20;

    private static final int FIRST_NUMBER = 12;

    public CompanyContacts {
        contacts = List.copyOf(contacts);
    }

    /** The id of the contact that was added at a place, counted from 0. */
    public static String idAt(int place) {
        return String.format(Locale.ROOT, "C%04d", FIRST_NUMBER + place);
    }

    /**
     * These contacts with those that were sent: one with an id in place of the one it names, one without behind the others.
     * If one is to be asked first, no other one is any more.
     *
     * @param field the place in the request of a field of a sent contact, by its place in the list and its name
     * @throws Refused INPUT_INVALID if an id is of no contact or comes twice, if two are to be asked first, or if there
     *     would be more than {@value #MOST}
     */
    public CompanyContacts with(List<SentContact> sent, Function<String, String> field) {
        List<CompanyContact> after = new ArrayList<>(contacts);
        List<String> named = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < sent.size(); i++) {
            SentContact one = sent.get(i);
            int place = place(one, after);
            if (place < 0 || named.contains(idAt(place))) {
                throw wrong(field.apply(i + "/contactId"), FieldFault.Kind.INVALID_REFERENCE);
            }
            if (one.isPreferred() && first >= 0) {
                throw wrong(field.apply(i + "/preferredContactFlag"), FieldFault.Kind.OUT_OF_RANGE);
            }
            if (place >= MOST) {
                throw wrong(field.apply(String.valueOf(i)), FieldFault.Kind.OUT_OF_RANGE);
            }
            first = one.isPreferred() ? place : first;
            named.add(idAt(place));
            if (place == after.size()) {
                after.add(one.fresh(idAt(place)));
            } else {
                after.set(place, one.over(after.get(place)));
            }
        }
        return new CompanyContacts(token, customer, first < 0 ? after : askedFirst(after, first));
    }

    private static int place(SentContact sent, List<CompanyContact> all) {
        return sent.id() == null
                ? all.size()
                : IntStream.range(0, all.size())
                        .filter(i -> all.get(i).id().equals(sent.id()))
                        .findFirst()
                        .orElse(-1);
    }

    private static List<CompanyContact> askedFirst(List<CompanyContact> all, int first) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).preferred(i == first))
                .toList();
    }

    private static Refused wrong(String field, FieldFault.Kind kind) {
        return new Refused(InputInvalid.of(field, kind));
    }

    @Override
    public String id() {
        return CorporateCard.id(customer, token);
    }

    @Override
    public Holder holder() {
        return Holder.of(customer);
    }

    @Override
    public Facts facts() {
        return new FactWriter()
                .text("token", token)
                .list("contacts", contacts.stream().map(CompanyContact::facts).toList())
                .facts();
    }

    private static CompanyContacts read(String id, Holder holder, Facts facts) {
        return new CompanyContacts(
                facts.text("token"),
                holder.customer(),
                facts.list("contacts").stream().map(CompanyContact::read).toList());
    }
}
