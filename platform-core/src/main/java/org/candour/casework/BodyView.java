package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.AgendaItem;
import org.candour.engine.Recurring;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.pathway.StandingDuty;

/**
 * What comes round in a body outside any one review, as it stands on a day of London: how often it
 * meets, the duties that stand with it, what stands on its agendas.
 *
 * @param body its id; empty for the duties that stand with no body
 * @param programme which meetings were held, are set, or are missing, by which rule
 * @param duties the duties that stand with it
 * @param standing how they stand: kept, set, still to come, overdue or missed
 * @param agenda what the framework puts on its agendas, in whichever months
 * @param done the entries that say a duty was done and were not taken back, newest first
 * @param notCounted those that were taken back, or reported without effect, newest first
 * @param mine the duties that whoever looks may record as done
 * @param names the names of the people whom the entries name
 * @param tag changes with every entry of its journal
 */
public record BodyView(
    Framework framework,
    String body,
    LocalDate day,
    List<Recurring> programme,
    List<StandingDuty> duties,
    List<Recurring> standing,
    List<AgendaItem> agenda,
    List<Entry> done,
    List<Entry> notCounted,
    List<String> mine,
    Map<String, String> names,
    String tag) {
  public BodyView {
    programme = List.copyOf(programme);
    duties = List.copyOf(duties);
    standing = List.copyOf(standing);
    agenda = List.copyOf(agenda);
    done = List.copyOf(done);
    notCounted = List.copyOf(notCounted);
    mine = List.copyOf(mine);
    names = Map.copyOf(names);
  }

  /** How one duty stands. */
  public List<Recurring> standing(String duty) {
    return standing.stream().filter(its -> its.id().equals(duty)).toList();
  }

  /** One of its duties. */
  public Optional<StandingDuty> duty(String id) {
    return duties.stream().filter(duty -> duty.id().equals(id)).findFirst();
  }
}
