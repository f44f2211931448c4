package org.candour.deploy.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.candour.deploy.walk.Belongings.Story;

/** What is recorded in the two partnerships of the walk. */
final class Stories {
  private Stories() {}

  static Story miltonKeynes() {
    return new Story(
        "mk-together",
        "{'type': 'child-rapid-review', 'agency': 'mkcc', 'facts': {'subject': 'child', 'abuse':"
            + " 'known', 'seriously-harmed': true, 'subject-name': 'Child MARK'}, 'answers':"
            + " {'reason': 'A MARK was seen.'}}",
        List.of(
            "{'do': 'do-step', 'review': 'review-1', 'step': 'threshold-agreement', 'answer':"
                + " 'strategy-meeting'}",
            "{'do': 'do-step', 'review': 'review-1', 'step': 'referral-form'}",
            "{'do': 'do-step', 'review': 'review-1', 'step': 'begin'}",
            "{'do': 'name-agencies', 'review': 'review-1', 'agencies': ['tvp', 'icb']}"),
        "lcrp",
        "recommendation",
        "nfa",
        "{'do': 'arrive', 'person': 'ruth-kessler', 'as': 'in-attendance', 'mode': 'remote'}",
        "improvements=true",
        "grace-adeyemi",
        "imran-qureshi",
        List.of("colin-west", "priya-nair"),
        "mkuh",
        "");
  }

  static Story dudley() {
    String happened =
        "'basis': 'report', 'happened': '" + Instant.now().minus(Duration.ofDays(14)) + "'";
    return new Story(
        "dudley",
        "{'type': 'child-rapid-review', 'agency': 'icb', 'facts': {'abuse': 'known', 'child-name':"
            + " 'Child MARK'}, 'answers': {'why-refer': 'A MARK was seen.', 'safeguarding-lead':"
            + " 'MARK', 'lead-agrees': true},"
            + happened
            + "}",
        List.of(
            "{'do': 'do-step', 'review': 'review-1', 'step': 'scoping-sent', 'answers':"
                + " {'records-clause': true},"
                + happened
                + "}"),
        "rapid-review-meeting",
        "rapid-review",
        "none",
        "{'do': 'arrive', 'person': 'marie-lennox', 'as': 'member', 'mode': 'remote', 'seat':"
            + " 'local-authority'}",
        "died=false",
        "angela-dunn",
        "",
        List.of("edwin-marsh", "yasmin-holt"),
        "education",
        "");
  }

  /** Whose framework asks what the others do not. */
  static Story kent() {
    String happened =
        "'basis': 'report', 'happened': '" + Instant.now().minus(Duration.ofDays(2)) + "'";
    return new Story(
        "kent",
        "{'type': 'rapid-review', 'agency': 'county-council', 'facts': {'panel-notified': true,"
            + " 'abuse': 'known', 'died': true, 'looked-after': true, 'place': 'our-area',"
            + " 'child-name': 'Child MARK'}, 'answers': {'national-reference': 'NP-MARK',"
            + " 'initial-assessment': 'A MARK was seen.'}, "
            + happened
            + "}",
        Stream.of(
                "'national-notification'",
                "'summaries-requested'",
                "'collated', 'answers': {'information-refused': false}",
                "'papers-sent'")
            .map(
                step ->
                    "{'do': 'do-step', 'review': 'review-1', 'step': "
                        + step
                        + ", "
                        + happened
                        + "}")
            .toList(),
        "rapid-review-group",
        "decision",
        "none",
        "{'do': 'arrive', 'person': 'samuel-osei', 'as': 'member', 'mode': 'remote', 'seat':"
            + " 'health'}",
        "improvements=true",
        "diane-whitlock",
        "imran-qureshi",
        List.of(),
        "education",
        "no-conflict");
  }

  static Story of(String partnership) {
    return Stream.of(miltonKeynes(), dudley(), kent())
        .filter(s -> s.partnership().equals(partnership))
        .findFirst()
        .orElseThrow();
  }
}
