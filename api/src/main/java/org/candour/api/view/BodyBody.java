package org.candour.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.api.json.Body;
import org.candour.casework.BodyView;

/**
 * What comes round in a body outside any one review.
 *
 * @param body its id; empty for the duties that stand with no body
 * @param day the day it is answered for
 * @param tag the same as the ETag
 * @param programme which of its meetings were held, are set, or are missing
 * @param agenda what stands on its agendas, in whichever months
 * @param names the names of the people whom it names, by person id
 */
public record BodyBody(
    String body,
    String name,
    LocalDate day,
    String tag,
    List<RecurringBody> programme,
    List<StandingDutyBody> duties,
    List<AgendaItemBody> agenda,
    Map<String, String> names)
    implements Body {

  /** The body as it is answered. */
  public static BodyBody of(BodyView view) {
    return new BodyBody(
        view.body(),
        view.framework().body(view.body()).map(its -> its.name()).orElse(view.framework().name()),
        view.day(),
        view.tag(),
        RecurringBody.all(view.programme()),
        StandingDutyBody.all(view),
        AgendaItemBody.all(view.agenda()),
        view.names());
  }
}
