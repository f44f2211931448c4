package org.candour.web.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.framework.Constitution;
import org.candour.quorum.NotCounted;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.tenancy.PersonId;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Question.Pick;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/**
 * One item of an agenda with its quorum in words and as a picture of seats.
 *
 * @param look of the quorum: met, short or silent
 * @param underChair what stands against deciding under the person in the chair, if anything does
 * @param concluded what it came to, empty while it is open
 * @param rule the rule of the quorum, empty when the framework sets none
 * @param whole whether the case itself opens for whoever looks, and not this item alone
 * @param invited who is invited to this item
 * @param mayBeInvited who may be
 */
public record ItemPanel(
    String id,
    String caseTitle,
    String caseHref,
    String step,
    String look,
    String headline,
    List<String> says,
    List<SeatBox> needs,
    List<SeatBox> seats,
    List<String> notCounted,
    String chair,
    List<ReasonView> underChair,
    String voting,
    String rule,
    String cites,
    String concluded,
    String decide,
    String report,
    boolean open,
    List<Pick> present,
    List<String> aside,
    boolean whole,
    List<Pick> invited,
    List<Pick> mayBeInvited) {

  static ItemPanel of(ItemStanding item, MeetingView view, Desk desk, String address) {
    QuorumVerdict quorum = item.quorum();
    Optional<MeetingView.CaseLabel> label = Optional.ofNullable(view.cases().get(item.caseId()));
    String reference = label.map(MeetingView.CaseLabel::reference).orElse("");
    Optional<Constitution> constitution =
        Optional.ofNullable(view.framework().bodies().get(view.standing().body()));
    Optional<Rule> rule = constitution.flatMap(Constitution::quorumRule);
    String here = address + Addresses.of("items", item.item());
    return new ItemPanel(
        item.item(),
        label.map(MeetingView.CaseLabel::title).orElse(""),
        CaseHead.address(desk, reference),
        label.map(MeetingView.CaseLabel::stepName).orElse(item.step()),
        look(quorum),
        Sentences.first(quorum.says()),
        Sentences.rest(quorum.says()),
        SeatBox.needs(item),
        SeatBox.of(item, view),
        quorum.notCounted().stream().map(n -> notCounted(n, view)).toList(),
        item.chair(),
        ReasonView.of(item.underChair().stream().toList()),
        constitution.map(c -> c.voting().words()).orElse(""),
        rule.map(r -> r.id().value()).orElse(""),
        rule.map(r -> r.cites().words()).orElse(""),
        item.concluded().map(o -> outcome(o, label)).orElse(""),
        here,
        here + "?basis=report",
        quorum.allows() && item.underChair().filter(ItemPanel::refuses).isEmpty(),
        present(item, view),
        aside(item, view),
        label.map(MeetingView.CaseLabel::opens).orElse(false),
        invited(item, view, true),
        invited(item, view, false));
  }

  private static List<Pick> invited(ItemStanding item, MeetingView view, boolean are) {
    return view.maySit().stream()
        .filter(c -> item.invited().contains(new PersonId(c.person())) == are)
        .map(c -> new Pick(c.person(), c.name(), false))
        .toList();
  }

  private static boolean refuses(Reason reason) {
    return reason.rule().map(r -> r.level() == Enforcement.REFUSE).orElse(true);
  }

  private static String look(QuorumVerdict quorum) {
    return switch (quorum.state()) {
      case QUORATE -> "met";
      case NOT_QUORATE -> "short";
      case NOT_SET -> "silent";
    };
  }

  private static String notCounted(NotCounted it, MeetingView view) {
    String id = it.attendee().person().value();
    return view.names().getOrDefault(id, it.attendee().shownAs()) + " " + it.why() + ".";
  }

  private static String outcome(String option, Optional<MeetingView.CaseLabel> label) {
    return label.stream()
        .flatMap(l -> l.options().stream())
        .filter(o -> o.id().equals(option))
        .map(o -> o.label())
        .findFirst()
        .orElse(
            option.equals("disagreement")
                ? "No agreement: it goes up"
                : option.toLowerCase(Locale.UK));
  }

  private static List<Pick> present(ItemStanding item, MeetingView view) {
    return view.standing().present().stream()
        .map(Attendee::person)
        .distinct()
        .filter(p -> item.sitting().present().stream().anyMatch(a -> a.person().equals(p)))
        .map(p -> new Pick(p.value(), view.names().getOrDefault(p.value(), p.value()), false))
        .toList();
  }

  private static List<String> aside(ItemStanding item, MeetingView view) {
    return view.standing().present().stream()
        .map(Attendee::person)
        .distinct()
        .filter(p -> item.sitting().present().stream().noneMatch(a -> a.person().equals(p)))
        .map(p -> view.names().getOrDefault(p.value(), p.value()))
        .toList();
  }
}
