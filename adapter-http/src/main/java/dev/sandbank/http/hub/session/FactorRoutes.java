package dev.sandbank.http.hub.session;

import dev.sandbank.application.SessionUseCases;
import dev.sandbank.application.hub.session.factor.ConfirmFactor.Confirmed;
import dev.sandbank.application.hub.session.factor.FactorPicture;
import dev.sandbank.application.hub.session.factor.FactorView;
import dev.sandbank.domain.hub.session.RecoveryCode;
import dev.sandbank.domain.refusal.CredentialRefusal;
import dev.sandbank.domain.refusal.Refused;
import dev.sandbank.http.page.PageLink;
import dev.sandbank.http.page.form.Field;
import dev.sandbank.http.page.form.Form;
import dev.sandbank.http.page.form.Problems;
import dev.sandbank.http.page.frame.FormPage;
import dev.sandbank.http.page.frame.HubFrame;
import dev.sandbank.http.page.frame.Section;
import dev.sandbank.http.page.part.Act;
import dev.sandbank.http.page.part.Copyable;
import dev.sandbank.http.page.part.Notice;
import dev.sandbank.http.web.page.HubRequest;
import dev.sandbank.http.web.page.HubSite;
import dev.sandbank.http.web.page.PageForm;
import dev.sandbank.http.web.page.PageRoutes;
import dev.sandbank.http.web.page.Role;
import java.util.List;

/** {@code /account/second-factor}: sets a phone up, makes recovery codes and switches the second factor off. */
final class FactorRoutes {

    static final String PATH = HubSite.SECOND_FACTOR;
    static final String CODES_PATH = PATH + "/codes";
    static final String OFF_PATH = PATH + "/off";

    private static final String CONFIRM_PATH = PATH + "/confirm";
    private static final String CANCEL_PATH = PATH + "/cancel";
    private static final PageLink ACCOUNT = new PageLink("Account", Section.ACCOUNT.path());

    private final SessionUseCases.Factor factor;

    FactorRoutes(SessionUseCases.Factor factor) {
        this.factor = factor;
    }

    void addTo(PageRoutes<HubRequest> routes) {
        routes.page("secondFactor", PATH, Role.ENROLLING, request -> show(request, 200, Problems.NONE));
        routes.form("beginSecondFactor", PATH, Role.ENROLLING, this::begin, (request, stale) -> again(request, PATH));
        routes.form(
                "confirmSecondFactor",
                CONFIRM_PATH,
                Role.ENROLLING,
                this::confirm,
                (request, stale) -> again(request, PATH));
        routes.form(
                "cancelSecondFactor",
                CANCEL_PATH,
                Role.ENROLLING,
                this::cancel,
                (request, stale) -> again(request, PATH));
        routes.page("recoveryCodes", CODES_PATH, Role.DEVELOPER, request -> showCodes(request, 200, Problems.NONE));
        routes.form(
                "renewRecoveryCodes",
                CODES_PATH,
                Role.DEVELOPER,
                this::renewCodes,
                (request, stale) -> again(request, CODES_PATH));
        routes.page("secondFactorOff", OFF_PATH, Role.DEVELOPER, request -> showOff(request, 200, Problems.NONE));
        routes.form(
                "switchOffSecondFactor",
                OFF_PATH,
                Role.DEVELOPER,
                this::switchOff,
                (request, stale) -> again(request, OFF_PATH));
    }

    /** A form that is too old asks for the password anew, so nothing that was typed has to be kept. */
    private void again(HubRequest request, String path) {
        if (request.developerOrNull() == null) {
            request.redirect(Section.LOG_IN.path());
        } else if (path.equals(CODES_PATH)) {
            showCodes(request, 200, Problems.NONE);
        } else if (path.equals(OFF_PATH)) {
            showOff(request, 200, Problems.NONE);
        } else {
            show(request, 200, Problems.NONE);
        }
    }

    private void begin(HubRequest request, PageForm form) {
        try {
            factor.begin()
                    .begin(
                            request.developer().id(),
                            form.text(IdentityFields.PASSWORD),
                            form.text(IdentityFields.CODE),
                            request.place());
            request.redirect(PATH);
        } catch (Refused refused) {
            show(request, IdentityFields.status(refused), IdentityFields.problems(refused));
        }
    }

    private void cancel(HubRequest request, PageForm form) {
        factor.cancel().cancel(request.developer().id());
        request.redirect(request.mustEnrol() ? PATH : Section.ACCOUNT.path() + "?done=setup-cancelled");
    }

    private void confirm(HubRequest request, PageForm form) {
        try {
            Confirmed confirmed =
                    factor.confirm().confirm(request.developer().id(), form.text(IdentityFields.CODE), request.place());
            request.startSession(confirmed.secret());
            showNew(request, "Your phone is set up", confirmed.codes());
        } catch (Refused refused) {
            if (refused.reason() == CredentialRefusal.FACTOR_SETUP_OVER) {
                request.redirect(PATH);
                return;
            }
            show(request, IdentityFields.status(refused), IdentityFields.problems(refused));
        }
    }

    private void renewCodes(HubRequest request, PageForm form) {
        try {
            List<RecoveryCode> codes = factor.renewCodes()
                    .renew(
                            request.developer().id(),
                            form.text(IdentityFields.PASSWORD),
                            form.text(IdentityFields.CODE),
                            request.place());
            showNew(request, "New recovery codes", codes);
        } catch (Refused refused) {
            showCodes(request, IdentityFields.status(refused), IdentityFields.problems(refused));
        }
    }

    private void switchOff(HubRequest request, PageForm form) {
        try {
            String secret = factor.switchOff()
                    .switchOff(
                            request.developer().id(),
                            form.text(IdentityFields.PASSWORD),
                            form.text(IdentityFields.CODE),
                            request.place());
            request.startSession(secret);
            request.redirect(Section.ACCOUNT.path() + "?done=second-factor-off");
        } catch (Refused refused) {
            showOff(request, IdentityFields.status(refused), IdentityFields.problems(refused));
        }
    }

    private void show(HubRequest request, int status, Problems problems) {
        FactorView view = factor.show().show(request.developer());
        FactorPicture setup = view.setup();
        if (setup != null) {
            Form confirm = Form.to(CONFIRM_PATH, request.csrf(), "Switch on")
                    .with(Field.digits(IdentityFields.CODE, "Code", 40))
                    .with(problems);
            request.show(
                    status,
                    new FactorSetupPage(
                            frame(request, "Set up a phone"),
                            QrPicture.dataUri(setup.uri()),
                            new Copyable("typed", "Secret", setup.typed()),
                            confirm,
                            Act.to(CANCEL_PATH, request.csrf(), "Cancel the setup", "")));
            return;
        }
        ask(
                request,
                status,
                view.isOn() ? "Use another phone" : "Set up a second factor",
                view.isOn()
                        ? "The phone in use stays in force until the new one has shown a right code."
                        : "At log-in a code of your phone is then asked for after the password. You need an app for"
                                + " time-based codes.",
                Form.to(PATH, request.csrf(), "Begin")
                        .with(IdentityFields.of(view.isOn()))
                        .with(problems));
    }

    private void showCodes(HubRequest request, int status, Problems problems) {
        if (isOff(request)) {
            return;
        }
        ask(
                request,
                status,
                "Make new recovery codes",
                "You get ten new codes. The earlier ones do not work any more.",
                Form.to(CODES_PATH, request.csrf(), "Make new codes")
                        .with(IdentityFields.of(true))
                        .with(problems));
    }

    private void showOff(HubRequest request, int status, Problems problems) {
        if (isOff(request)) {
            return;
        }
        ask(
                request,
                status,
                "Switch the second factor off",
                "The password alone then opens your account. Your other sessions end.",
                Form.to(OFF_PATH, request.csrf(), "Switch off")
                        .with(IdentityFields.of(true))
                        .with(problems)
                        .danger());
    }

    private boolean isOff(HubRequest request) {
        boolean off = !factor.show().show(request.developer()).isOn();
        if (off) {
            request.redirect(PATH);
        }
        return off;
    }

    private static void ask(HubRequest request, int status, String title, String lead, Form form) {
        Form whole = request.mustEnrol() ? form : form.cancel("Cancel", Section.ACCOUNT.path());
        request.show(status, FormPage.of(frame(request, title), lead, whole));
    }

    private static void showNew(HubRequest request, String title, List<RecoveryCode> codes) {
        request.show(
                200,
                new RecoveryCodesPage(
                        request.frame(title, Section.ACCOUNT).below(ACCOUNT),
                        codes,
                        new PageLink("I have kept them", Section.ACCOUNT.path())));
    }

    private static HubFrame frame(HubRequest request, String title) {
        HubFrame frame = request.frame(title, Section.ACCOUNT).below(ACCOUNT);
        return request.mustEnrol() && frame.notices().isEmpty()
                ? frame.telling(List.of(Notice.info(
                        "Administrators of this hub must have a second factor. Set one up, and you can go on.")))
                : frame;
    }
}
