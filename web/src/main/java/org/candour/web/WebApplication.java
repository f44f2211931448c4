package org.candour.web;

import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.candour.config.signin.PublicAddress;
import org.candour.web.access.AccessController;
import org.candour.web.access.AskController;
import org.candour.web.access.ConflictController;
import org.candour.web.access.DeclareController;
import org.candour.web.bodies.BodyController;
import org.candour.web.bodies.DutyController;
import org.candour.web.bodies.EraseNoteController;
import org.candour.web.cases.CaseController;
import org.candour.web.cases.CaseListController;
import org.candour.web.cases.ExportResource;
import org.candour.web.cases.PaperController;
import org.candour.web.cases.ReadingsController;
import org.candour.web.cases.TimelineController;
import org.candour.web.corrections.CorrectionController;
import org.candour.web.decision.DecisionController;
import org.candour.web.erasure.ErasureController;
import org.candour.web.meetings.AgendaController;
import org.candour.web.meetings.ArrivalController;
import org.candour.web.meetings.MeetingController;
import org.candour.web.meetings.MeetingListController;
import org.candour.web.people.AppointController;
import org.candour.web.people.EndController;
import org.candour.web.people.EraseController;
import org.candour.web.people.NameController;
import org.candour.web.people.PeopleController;
import org.candour.web.people.WithdrawController;
import org.candour.web.policy.PolicyController;
import org.candour.web.referral.AnotherReviewController;
import org.candour.web.referral.ReferralController;
import org.candour.web.scrutiny.ComparisonController;
import org.candour.web.scrutiny.NotesController;
import org.candour.web.scrutiny.ReviewsController;
import org.candour.web.scrutiny.SamplesController;
import org.candour.web.shared.CsrfCookie;
import org.candour.web.shared.CsrfRefused;
import org.candour.web.shared.KeptTakenUp;
import org.candour.web.shared.NotTooOften;
import org.candour.web.shared.Problems;
import org.candour.web.shared.SentForm;
import org.candour.web.shared.SignInFirst;
import org.candour.web.signin.BrokerController;
import org.candour.web.signin.FrontDoorController;
import org.candour.web.signin.KeptController;
import org.candour.web.signin.PeopleResource;
import org.candour.web.signin.SessionController;
import org.candour.web.signin.SessionResource;
import org.candour.web.signin.SessionsController;
import org.candour.web.signin.SignInController;
import org.candour.web.steps.AgenciesController;
import org.candour.web.steps.CaseDutyController;
import org.candour.web.steps.FactsController;
import org.candour.web.steps.StepController;
import org.candour.web.work.WorkController;
import org.eclipse.krazo.Properties;

/**
 * The pages. Every class is named, since the programming interface in the same war names its own.
 */
@ApplicationPath("/")
public class WebApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        SignInController.class,
        BrokerController.class,
        SessionController.class,
        SessionResource.class,
        SessionsController.class,
        KeptController.class,
        PeopleResource.class,
        FrontDoorController.class,
        WorkController.class,
        CaseListController.class,
        CaseController.class,
        TimelineController.class,
        AskController.class,
        AccessController.class,
        ConflictController.class,
        DeclareController.class,
        ExportResource.class,
        ReadingsController.class,
        PaperController.class,
        StepController.class,
        CaseDutyController.class,
        FactsController.class,
        AgenciesController.class,
        CorrectionController.class,
        ErasureController.class,
        AnotherReviewController.class,
        ArrivalController.class,
        MeetingListController.class,
        MeetingController.class,
        BodyController.class,
        DutyController.class,
        EraseNoteController.class,
        AgendaController.class,
        DecisionController.class,
        ReferralController.class,
        PolicyController.class,
        ComparisonController.class,
        ReviewsController.class,
        SamplesController.class,
        NotesController.class,
        SentForm.class,
        NotTooOften.class,
        PeopleController.class,
        NameController.class,
        AppointController.class,
        EndController.class,
        EraseController.class,
        WithdrawController.class,
        SignInFirst.class,
        KeptTakenUp.class,
        CsrfRefused.class,
        Problems.class);
  }

  /**
   * Every form is checked, whether or not its controller thinks of it, and none may change its
   * method. Where to go on to is answered as a path: in full it would repeat the {@code Host} that
   * the request claims. Nobody is told the addresses and parameters in a list.
   */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of(
        Csrf.CSRF_PROTECTION,
        Csrf.CsrfOptions.IMPLICIT,
        Properties.CSRF_TOKEN_STRATEGY,
        new CsrfCookie(PublicAddress.ofThisService()),
        FormMethodOverwriter.FORM_METHOD_OVERWRITE,
        FormMethodOverwriter.Options.DISABLED,
        "jersey.config.server.headers.location.relative.resolution.disabled",
        true,
        "jersey.config.server.wadl.disableWadl",
        true);
  }
}
