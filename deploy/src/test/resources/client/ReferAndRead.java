import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.CasesApi;
import org.openapitools.client.api.PartnershipsApi;
import org.openapitools.client.model.CaseEntry;
import org.openapitools.client.model.CaseFile;
import org.openapitools.client.model.DoStep;
import org.openapitools.client.model.Journal;
import org.openapitools.client.model.Partnership;
import org.openapitools.client.model.Referral;
import org.openapitools.client.model.Step;

/** What another team would write against the generated client: refer, do a step, read the case. */
public class ReferAndRead implements BiFunction<String, String, Map<String, Object>> {
  private final Map<String, Object> seen = new LinkedHashMap<>();

  @Override
  public Map<String, Object> apply(String address, String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(address);
    client.setRequestInterceptor(r -> r.header("Authorization", "Bearer " + token));
    try {
      run(new PartnershipsApi(client), new CasesApi(client));
    } catch (ApiException e) {
      throw new IllegalStateException(e.getCode() + ": " + e.getResponseBody(), e);
    }
    return seen;
  }

  private void run(PartnershipsApi partnerships, CasesApi cases) throws ApiException {
    List<Partnership> all = partnerships.listPartnerships().getPartnerships();
    seen.put("partnerships", all.stream().map(Partnership::getPartnership).toList());
    String where = all.get(0).getPartnership();

    CaseFile referred = cases.refer(where, referral(), "a-key-of-the-client");
    CaseFile again = cases.refer(where, referral(), "a-key-of-the-client");
    seen.put("once", referred.getReference().equals(again.getReference()));

    DoStep agreed =
        new DoStep()
            ._do(DoStep.DoEnum.DO_STEP)
            .review("review-1")
            .step("threshold-agreement")
            .answer("panel");
    cases.recordOnCase(where, referred.getReference(), new CaseEntry(agreed), null, null);

    CaseFile now = cases.getCase(where, referred.getReference(), null);
    seen.put("type", now.getReviews().get(0).getType().getId());
    seen.put("facts", now.getFacts().stream().map(f -> f.getId() + "=" + f.getValue()).toList());
    seen.put("step", state(now, "threshold-agreement"));
    Journal journal = cases.getJournal(where, referred.getReference());
    seen.put("chain holds", journal.getChain().getHolds());
    seen.put("last entry", journal.getEntries().get(journal.getEntries().size() - 1).getKind().getValue());
    seen.put("unknown case", unknown(cases, where));
  }

  private static Referral referral() {
    return new Referral()
        .type("child-rapid-review")
        .agency("mkcc")
        .putFactsItem("subject", "child")
        .putFactsItem("seriously-harmed", true)
        .putFactsItem("born", Map.of("notKnown", true))
        .putAnswersItem("reason", "A test.");
  }

  private static String state(CaseFile file, String step) {
    return file.getReviews().get(0).getSteps().stream()
        .filter(s -> s.getStep().equals(step))
        .map(Step::getState)
        .map(Step.StateEnum::getValue)
        .findFirst()
        .orElse("no such step");
  }

  private static int unknown(CasesApi cases, String where) {
    try {
      cases.getCase(where, "MK-1999-0001", null);
      return 200;
    } catch (ApiException e) {
      return e.getCode();
    }
  }
}
