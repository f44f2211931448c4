package org.candour.web.cases;

import java.util.List;
import java.util.Locale;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.engine.ReviewStanding.TestReport;
import org.candour.pathway.CriteriaTest.Strength;

/** One test of a review type, limb by limb. It reports and decides nothing. */
public record TestView(String name, String strength, String rule, String cites, Limb whole) {

  /** One limb with its answer and the limbs below it. */
  public record Limb(String says, String answer, String look, List<Limb> parts) {
    static Limb of(Finding finding) {
      return new Limb(
          finding.says(),
          words(finding.answer()),
          finding.answer().name().toLowerCase(Locale.ROOT).replace('_', '-'),
          finding.parts().stream().map(Limb::of).toList());
    }
  }

  /** An answer as it stands by itself. */
  public static String words(Answer answer) {
    return switch (answer) {
      case YES -> "Yes";
      case NO -> "No";
      case NOT_KNOWN -> "Not known";
    };
  }

  static TestView of(TestReport report) {
    return new TestView(
        report.test().name(),
        words(report.test().strength()),
        report.test().rule().id().value(),
        report.test().rule().cites().words(),
        Limb.of(report.finding()));
  }

  private static String words(Strength strength) {
    return switch (strength) {
      case MUST_MEET -> "Has to be met";
      case MUST_WEIGH -> "Has to be weighed";
      case HAVE_REGARD -> "To have regard to";
      case EXAMPLE -> "Examples, others may count";
      case EXCLUDES -> "Rules it out when met";
      case MANDATORY -> "Makes it mandatory when met";
    };
  }
}
