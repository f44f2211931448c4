package org.candour.web.erasure;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Submitted.Carried;

/**
 * The pages of an erasure: which answers and why, and both to check.
 *
 * @param picks the answers of the entry itself
 * @param elsewhere what other entries answered to the same questions
 * @param chosen what was picked, to be looked over
 */
public record ErasurePage(
    ErasureForm.Ground ground,
    List<Pick> picks,
    List<Pick> elsewhere,
    List<Line> chosen,
    String reason,
    List<Carried> carried,
    Manner manner,
    ErrorSummary wrong) {
  /** One answer that may be picked. */
  public record Pick(String value, String label, String answer, boolean checked) {}
}
