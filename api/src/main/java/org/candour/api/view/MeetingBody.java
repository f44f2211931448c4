package org.candour.api.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.api.problem.ReasonBody;
import org.candour.body.Mode;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * A meeting of a body: who is there and, item by item, whether it is quorate.
 *
 * @param tag the same as the ETag
 * @param chair the person in the chair, if anybody is
 * @param agenda what the framework puts on its agenda, beside the cases
 * @param seats the seats of the body
 * @param maySit who may be marked present, and in which seats
 */
public record MeetingBody(
    String body,
    String bodyName,
    String meeting,
    When startsAt,
    Mode mode,
    String tag,
    List<AttendeeBody> present,
    List<AttendeeBody> left,
    Optional<String> chair,
    List<ItemBody> items,
    List<AgendaItemBody> agenda,
    List<SeatBody> seats,
    List<CandidateBody> maySit,
    List<EntryBody> history,
    Map<String, String> names)
    implements Body {

  /** A seat of the body. */
  public record SeatBody(
      String id,
      String name,
      Optional<String> agency,
      int places,
      boolean deputyAllowed,
      boolean counts,
      boolean votes) {}

  /** Somebody with an appointment. */
  public record CandidateBody(
      String person, String name, String agency, List<String> seats, String capacity) {}

  /**
   * One item of the agenda.
   *
   * @param chair who chairs it, in words
   * @param mayChair who of those taking part may
   * @param underChair what stands against deciding it under the person in the chair
   * @param concluded how it ended, if it has
   * @param invited who is invited to it, and sees it by that and no other
   */
  public record ItemBody(
      String item,
      String reference,
      String title,
      String review,
      String step,
      String stepName,
      QuorumBody quorum,
      String chair,
      List<String> mayChair,
      Optional<ReasonBody> underChair,
      List<AttendeeBody> takingPart,
      int withdrawn,
      Optional<String> concluded,
      List<String> invited) {}

  /** The meeting as it is answered. */
  public static MeetingBody of(MeetingView view) {
    MeetingStanding now = view.standing();
    return new MeetingBody(
        now.body(),
        now.bodyName(),
        now.meeting(),
        now.startsAt(),
        now.mode(),
        view.tag(),
        AttendeeBody.all(now.present()),
        AttendeeBody.all(now.left()),
        now.chair().map(PersonId::value),
        now.items().stream().map(item -> item(view, item)).toList(),
        AgendaItemBody.all(view.agenda()),
        view.seats().stream()
            .map(
                s ->
                    new SeatBody(
                        s.id(),
                        s.name(),
                        s.agency(),
                        s.places(),
                        s.deputyAllowed(),
                        s.counts(),
                        s.votes()))
            .toList(),
        view.maySit().stream()
            .map(c -> new CandidateBody(c.person(), c.name(), c.agency(), c.seats(), c.capacity()))
            .toList(),
        view.history().stream()
            .map(e -> EntryBody.of(e, view.names(), Optional.empty(), Optional.empty()))
            .toList(),
        view.names());
  }

  private static ItemBody item(MeetingView view, MeetingStanding.ItemStanding item) {
    Optional<MeetingView.CaseLabel> its = Optional.ofNullable(view.cases().get(item.caseId()));
    return new ItemBody(
        item.item(),
        its.map(MeetingView.CaseLabel::reference).orElse(""),
        its.map(MeetingView.CaseLabel::title).orElse(""),
        item.review(),
        item.step(),
        its.map(MeetingView.CaseLabel::stepName).orElse(item.step()),
        QuorumBody.of(item.quorum()),
        item.chair(),
        item.mayChair().stream().map(PersonId::value).toList(),
        item.underChair().map(ReasonBody::of),
        AttendeeBody.all(item.sitting().present()),
        item.sitting().withdrawn(),
        item.concluded(),
        item.invited().stream().map(PersonId::value).toList());
  }
}
