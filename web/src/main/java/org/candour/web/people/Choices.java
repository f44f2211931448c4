package org.candour.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Post;
import org.candour.body.Seat;
import org.candour.body.WorksFor;
import org.candour.framework.Framework;
import org.candour.web.form.Question.Pick;

/**
 * Everything that somebody can be appointed to, as a list to choose from. A seat that goes with a
 * post is not in it: whoever holds the post sits in it.
 */
record Choices(Framework framework) {
  private static final String POST = "post:";
  private static final String SEAT = "seat:";
  private static final String DEPUTY = "deputy:";
  private static final String AGENCY = "agency";

  /** A part of the list, under a heading. */
  public record Group(String label, List<Pick> picks) {}

  List<Group> groups(String picked) {
    List<Group> groups = new ArrayList<>();
    groups.add(
        new Group(
            "Posts",
            framework.posts().values().stream()
                .map(p -> pick(POST + p.id(), p.name(), picked))
                .toList()));
    framework.bodies().values().stream()
        .map(c -> c.body())
        .map(b -> new Group(b.name(), seats(b, picked)))
        .filter(g -> !g.picks().isEmpty())
        .forEach(groups::add);
    groups.add(
        new Group(
            "Without a post or seat",
            List.of(pick(AGENCY, "Works for the organisation, and acts for it in cases", picked))));
    return groups;
  }

  private static List<Pick> seats(Body body, String picked) {
    List<Pick> picks = new ArrayList<>();
    for (Seat seat : body.seats()) {
      String id = body.id() + ":" + seat.id();
      if (seat.posts().isEmpty()) {
        picks.add(pick(SEAT + id, seat.name(), picked));
      }
      if (seat.deputyAllowed()) {
        picks.add(pick(DEPUTY + id, "Deputy: " + seat.name(), picked));
      }
    }
    return picks;
  }

  private static Pick pick(String value, String label, String picked) {
    return new Pick(value, label, value.equals(picked));
  }

  /** The organisations, the first choice being that of the post or seat. */
  List<Pick> agencies(String picked) {
    List<Pick> picks = new ArrayList<>();
    picks.add(pick("", "The one whose post or seat it is", picked));
    framework.agencies().values().forEach(a -> picks.add(pick(a.id(), a.name(), picked)));
    return picks;
  }

  /** What was picked, for an agency; empty when it is none of the list. */
  Optional<Holding> holding(String picked, String agency) {
    boolean listed =
        groups(picked).stream().flatMap(g -> g.picks().stream()).anyMatch(Pick::picked);
    String[] parts = picked.split(":", -1);
    return listed ? Optional.of(of(parts, agency)) : Optional.empty();
  }

  private static Holding of(String[] parts, String agency) {
    return switch (parts[0] + ":") {
      case POST -> new HoldsPost(parts[1]);
      case SEAT -> new HoldsSeat(parts[1], parts[2]);
      case DEPUTY -> new Deputises(parts[1], parts[2]);
      default -> new WorksFor(agency);
    };
  }

  /** The organisation whose post or seat it is, when it is one's own. */
  Optional<String> owner(String picked) {
    String[] parts = picked.split(":", -1);
    if (picked.startsWith(POST)) {
      return Optional.ofNullable(framework.posts().get(parts[1])).flatMap(Post::agency);
    }
    return parts.length > 2
        ? framework.body(parts[1]).flatMap(b -> b.seat(parts[2])).flatMap(Seat::agency)
        : Optional.empty();
  }
}
