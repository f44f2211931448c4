package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Diary;
import org.candour.body.Diary.Live;
import org.candour.body.Diary.Occurrence;
import org.candour.body.Programme.Held;
import org.candour.framework.Framework;
import org.candour.framework.Occasion;
import org.candour.journal.Entry;
import org.candour.journal.Happening.DutyDone;
import org.candour.journal.Happening.MeetingCalled;
import org.candour.time.When;

/**
 * What a partnership did outside any one review. What lies after the day that is asked about is
 * set.
 *
 * @param meetings by body
 * @param done when duties were done, by duty
 * @param occasions what came up
 * @param live when reviews were live
 * @param begins the day on which this record begins: of what lies before it nothing is known.
 *     Empty: it is whole
 */
public record Practice(
    Map<String, List<Held>> meetings,
    Map<String, List<Diary.Time>> done,
    List<Occurrence> occasions,
    List<Live> live,
    Optional<LocalDate> begins) {
  public Practice {
    meetings = Map.copyOf(meetings);
    done = Map.copyOf(done);
    occasions = List.copyOf(occasions);
    live = List.copyOf(live);
  }

  /** A record that is whole. */
  public Practice(
      Map<String, List<Held>> meetings,
      Map<String, List<Diary.Time>> done,
      List<Occurrence> occasions,
      List<Live> live) {
    this(meetings, done, occasions, live, Optional.empty());
  }

  /** Nothing is known. */
  public static Practice none() {
    return new Practice(Map.of(), Map.of(), List.of(), List.of());
  }

  /** The same, where the record begins on this day. */
  public Practice beginning(LocalDate day) {
    return new Practice(meetings, done, occasions, live, Optional.of(day));
  }

  /**
   * What one body did and set, as its journal says: the meetings it called, and when the duties
   * that stand with it were done.
   *
   * @param body empty for the duties that stand with none
   */
  public static Practice in(String body, List<Entry> journal) {
    List<Held> held = new ArrayList<>();
    Map<String, List<Diary.Time>> done = new HashMap<>();
    for (Known known : Known.upTo(Instant.MAX, journal)) {
      if (known.stands() && known.what() instanceof MeetingCalled it) {
        held.add(new Held(it.startsAt().day(), it.mode()));
      } else if (known.stands() && known.what() instanceof DutyDone it) {
        done.computeIfAbsent(it.duty(), d -> new ArrayList<>())
            .add(Diary.Time.on(known.happened().day()));
      }
    }
    return new Practice(Map.of(body, held), done, List.of(), List.of());
  }

  /** The same with what these cases show: their reviews, and the occasions among their steps. */
  public Practice seenIn(Framework framework, List<Assessment> cases) {
    List<Occurrence> came = new ArrayList<>(occasions);
    List<Live> were = new ArrayList<>(live);
    for (Assessment one : cases) {
      String about = one.reference().orElse("a case");
      for (ReviewStanding review : one.reviews()) {
        were.add(live(review));
        framework
            .occasions()
            .values()
            .forEach(
                occasion ->
                    day(occasion, review)
                        .ifPresent(day -> came.add(new Occurrence(occasion.id(), day, about))));
      }
    }
    return new Practice(meetings, done, came, were, begins);
  }

  private static Optional<LocalDate> day(Occasion occasion, ReviewStanding review) {
    if (!occasion.review().equals(Optional.of(review.type().id()))) {
      return Optional.empty();
    }
    return occasion
        .step()
        .map(id -> review.step(id).flatMap(StepStanding::met))
        .orElse(Optional.of(review.opened()))
        .map(When::day);
  }

  /** A review is live until nothing is left to be done in it. */
  private static Live live(ReviewStanding review) {
    boolean over = review.steps().stream().allMatch(Practice::done);
    Optional<LocalDate> last =
        review.steps().stream()
            .flatMap(step -> step.met().stream())
            .map(When::day)
            .max(LocalDate::compareTo);
    return new Live(review.type().id(), review.opened().day(), over ? last : Optional.empty());
  }

  private static boolean done(StepStanding step) {
    return step.state() == StepStanding.State.MET || step.state() == StepStanding.State.NOT_ASKED;
  }
}
