package org.candour.pathway;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.body.Agency;
import org.candour.body.Appointments;
import org.candour.body.Body;
import org.candour.body.Chair;
import org.candour.body.Register;
import org.candour.body.Seating;
import org.candour.criteria.Facts;
import org.candour.tenancy.PersonId;

/**
 * Who owes a duty or may take a step. Rules bind to posts, tags and bodies; people hold posts for
 * dates.
 */
public sealed interface Owner {
  /** What the owner is called in the framework. */
  String name();

  /** As it stands in a sentence: "the Chief Nurse". */
  String said();

  /** "The" before a name that does not bring its own. */
  private static String withArticle(String name) {
    return name.startsWith("the ") ? name : "the " + name;
  }

  /** A short stable code for due rows and filters. */
  String code();

  /** Whether this person answers for the owner on that day. */
  boolean isHeldBy(PersonId person, LocalDate day, Seats in);

  /** The tag of the posts that scrutinise. */
  String SCRUTINEER = "scrutineer";

  /** What an owner needs to know to say who may act for it. */
  record Seats(
      Register register, Map<String, Body> bodies, Appointments appointments, Facts facts) {
    /** Whoever scrutinises speaks for no agency, whichever employs them. */
    boolean worksFor(PersonId person, LocalDate day, String agency) {
      return appointments.agenciesOf(person, day).contains(agency)
          && register.posts().stream()
              .filter(post -> post.tags().contains(SCRUTINEER))
              .noneMatch(post -> appointments.postsOf(person, day).contains(post.id()));
    }
  }

  /** Everybody who works for an agency that carries this tag. */
  record AgencyTagged(String tag, String name) implements Owner {
    @Override
    public String said() {
      return name;
    }

    @Override
    public String code() {
      return "tag:" + tag;
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      return in.register().agencies().stream()
          .anyMatch(a -> a.tags().contains(tag) && in.worksFor(person, day, a.id()));
    }
  }

  /** Everybody who works for one agency. */
  record OfAgency(String agency, String name) implements Owner {
    @Override
    public String said() {
      return name;
    }

    @Override
    public String code() {
      return "agency:" + agency;
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      return in.worksFor(person, day, agency);
    }
  }

  /** The holder of a post. */
  record HolderOf(String post, String name) implements Owner {
    @Override
    public String said() {
      return withArticle(name);
    }

    @Override
    public String code() {
      return "post:" + post;
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      return in.appointments().postsOf(person, day).contains(post);
    }
  }

  /** A body: whoever may take a seat in it for this case. */
  record OfBody(String body, String name) implements Owner {
    @Override
    public String said() {
      return withArticle(name);
    }

    @Override
    public String code() {
      return "body:" + body;
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      Body its = in.bodies().get(body);
      return its != null
          && new Seating(in.register(), its, in.appointments())
              .of(person, name, day, in.facts())
              .seated();
    }
  }

  /** The chair of a body, as its chair rule names the post for this case. */
  record ChairOf(String body, String name) implements Owner {
    @Override
    public String said() {
      return name;
    }

    @Override
    public String code() {
      return "chair:" + body;
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      Body its = in.bodies().get(body);
      return its != null
          && chairs(its, its.chair().chair(in.facts(), day, in.register()), person, day, in);
    }
  }

  private static boolean chairs(Body body, Chair chair, PersonId person, LocalDate day, Seats in) {
    return chair.posts().stream().anyMatch(in.appointments().postsOf(person, day)::contains)
        || chair.agency().map(a -> sitsFor(a, body, person, day, in)).orElse(false);
  }

  /** Where agencies chair in turn, it is their members with a voice who do. */
  private static boolean sitsFor(
      String agency, Body body, PersonId person, LocalDate day, Seats in) {
    return in.worksFor(person, day, agency)
        && new Seating(in.register(), body, in.appointments())
            .of(person, person.value(), day, in.facts()).offers().stream()
                .anyMatch(offer -> offer.seat().hasAVoice());
  }

  /** Agencies of which each owes an answer of its own. */
  sealed interface ByAgency extends Owner {
    /**
     * Which agencies owe one, where these have been named as involved. In the order of their ids.
     */
    SortedSet<String> asked(Set<String> involved, Register register);
  }

  /** Each agency that was named as involved. */
  record EachInvolvedAgency(String name) implements ByAgency {
    @Override
    public SortedSet<String> asked(Set<String> involved, Register register) {
      return new TreeSet<>(involved);
    }

    @Override
    public String said() {
      return name;
    }

    @Override
    public String code() {
      return "involved";
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      return !in.appointments().agenciesOf(person, day).isEmpty();
    }
  }

  /**
   * Every agency of the partnership, or every one with a tag, whether or not it is involved: each
   * is asked.
   *
   * @param tag empty for every agency there is
   */
  record EveryAgency(Optional<String> tag, String name) implements ByAgency {
    @Override
    public SortedSet<String> asked(Set<String> involved, Register register) {
      return register.agencies().stream()
          .filter(agency -> tag.map(agency.tags()::contains).orElse(true))
          .map(Agency::id)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String said() {
      return name;
    }

    @Override
    public String code() {
      return "every";
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      return asked(Set.of(), in.register()).stream()
          .anyMatch(agency -> in.worksFor(person, day, agency));
    }
  }

  /** Somebody outside the service, such as a national panel. Others report what they answered. */
  record Outside(String name) implements Owner {
    @Override
    public String said() {
      return name;
    }

    @Override
    public String code() {
      return "outside";
    }

    @Override
    public boolean isHeldBy(PersonId person, LocalDate day, Seats in) {
      return false;
    }
  }
}
