package org.candour.deploy.walk;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Everything that can be asked, asked with what belongs to another partnership: under the address
 * of one's own partnership, under the address of the other, and as a word in what is sent to one's
 * own.
 *
 * <p>What is another's has to be answered in the very words of what never was: the whole answer is
 * compared, status, headers and body. Where an own address is asked with another's word inside, the
 * answer is compared with the one to a word that nobody has.
 */
final class Walk {
  private static final String SENTINEL = "zz-sentinel-zz";

  private final Belongings home;
  private final Set<String> hidden;
  private final Findings findings;
  private final Set<String> foreign = Collections.synchronizedSet(new TreeSet<>());

  /**
   * From one partnership to another.
   *
   * @param hidden what nobody of the first may be told
   */
  Walk(Belongings home, Set<String> hidden, Findings findings) {
    this.home = home;
    this.hidden = Set.copyOf(hidden);
    this.findings = findings;
  }

  /** How many words of the other partnership were used. */
  int foreignWords() {
    return foreign.size();
  }

  /** Everything, as one person, who holds nothing in the other partnership. */
  void as(Somebody who, List<Asked> everything, List<Belongings> others) {
    Answers usual = new Answers(who);
    for (Asked asked : everything) {
      if (!asked.open()) {
        for (Belongings other : others) {
          addresses(who, asked, other, usual);
          words(who, asked, other);
        }
      }
    }
  }

  /** What somebody is answered where nothing is. */
  private final class Answers {
    private final Answer ofInterface;
    private final Answer ofPages;
    private final boolean signedIn;

    Answers(Somebody who) {
      String nothing = "/cases/" + Kind.OWN.madeUp("XX-2026-0001");
      signedIn = who.token().isPresent();
      ofInterface = read(who, "/api/partnerships/" + home.partnership() + nothing);
      ofPages = read(who, "/p/" + home.partnership() + nothing);
      int expected = signedIn ? 404 : 401;
      if (ofInterface.status() != expected || ofPages.status() != (signedIn ? 404 : 303)) {
        throw new IllegalStateException(ofInterface + "\n" + ofPages);
      }
    }

    private Answer read(Somebody who, String path) {
      return findings.send(who, new Ask("nothing", "GET", path, "", "", Map.of()), hidden);
    }

    void mustBeNothing(Somebody who, Ask ask, Answer answer) {
      boolean atTheDoor =
          !signedIn
              && !ask.ofInterface()
              && answer.status() == 303
              && answer.head().contains("location=")
              && answer.head().contains("/sign-in")
              && answer.body().isEmpty();
      Answer nothing = ask.ofInterface() ? ofInterface : ofPages;
      if (!atTheDoor && !answer.equals(nothing)) {
        findings.add("NOT AS WHAT IS NOT THERE", who, ask, answer.against(nothing));
      }
    }
  }

  /** Another's address, and one's own with another's records in it. */
  private void addresses(Somebody who, Asked asked, Belongings other, Answers usual) {
    if (!asked.path().contains("partnership")) {
      return;
    }
    Ask theirs = asked.with(other.values());
    usual.mustBeNothing(who, theirs, findings.send(who, theirs, hidden));
    note(asked.path(), other);
    if (asked.path().stream().anyMatch(n -> !n.equals("partnership") && isForeign(n, other))) {
      Values mixed = other.values().with("partnership", home.partnership());
      Ask inOurs = asked.with(mixed, other.values(), Set.of());
      Answer answer = findings.send(who, inOurs, hidden);
      if (asked.path().stream().anyMatch(n -> isRecord(n) && isForeign(n, other))) {
        usual.mustBeNothing(who, inOurs, answer);
      } else {
        compare(who, asked, answer, inOurs, mixed, other);
      }
    }
  }

  /** An own address with words of a framework in it that only the other has. */
  private void compare(
      Somebody who, Asked asked, Answer answer, Ask sent, Values mixed, Belongings other) {
    Values never = mixed;
    Answer expected = answer;
    for (String name : asked.path()) {
      if (!name.equals("partnership") && isForeign(name, other)) {
        String said = mixed.of(asked.what(), name);
        String madeUp = Kind.of(name).madeUp(said);
        never = never.with(name, madeUp);
        expected = expected.saying(madeUp, said);
      }
    }
    Answer known = findings.send(who, asked.with(never, other.values(), Set.of()), hidden);
    if (!expected.timeless().equals(known.timeless())) {
      findings.add("NOT AS WHAT NEVER WAS", who, sent, expected.against(known));
    }
  }

  /** A word of the other's, and beside it one that nobody has. */
  private record Pair(Ask theirs, String word, Ask nobodys, String madeUp) {}

  /**
   * Whether both are answered alike. Reading is written down once a minute, so a minute that ends
   * between two questions shows in a list of readings: what is only read is asked once more.
   */
  private void alike(Somebody who, Pair pair) {
    String against = against(who, pair);
    if (!against.isEmpty() && pair.theirs().method().equals("GET")) {
      against = against(who, pair);
    }
    if (!against.isEmpty()) {
      findings.add("NOT AS WHAT NEVER WAS", who, pair.theirs(), against);
    }
  }

  private String against(Somebody who, Pair pair) {
    Answer told = findings.send(who, pair.theirs(), hidden);
    Answer known = findings.send(who, pair.nobodys(), hidden);
    Answer blank = told.saying("«»", pair.word());
    Answer expected = known.saying("«»", pair.madeUp());
    return blank.timeless().equals(expected.timeless()) ? "" : blank.against(expected);
  }

  /** An own address, with one of another's words in query or body. */
  private void words(Somebody who, Asked asked, Belongings other) {
    for (String name : names()) {
      if (takes(asked, name) && !Kind.makesKnown(asked.what(), name)) {
        for (String word : said(name, asked, other)) {
          foreign.add(word);
          String madeUp = Kind.of(name).madeUp(word);
          alike(who, new Pair(put(asked, name, word), word, put(asked, name, madeUp), madeUp));
        }
      }
    }
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    home.values().byName().keySet().forEach(n -> names.add(n.substring(n.indexOf(':') + 1)));
    names.removeIf(n -> Kind.of(n) == Kind.COMMON && !n.equals("text"));
    return names;
  }

  private List<String> said(String name, Asked asked, Belongings other) {
    if (name.equals("text")) {
      return asked.query().contains(name) ? searched(other) : List.of();
    }
    return isForeign(name, other) ? List.of(other.values().of(asked.what(), name)) : List.of();
  }

  /** Its reference, a word of its texts and the name of one of its people. */
  private List<String> searched(Belongings other) {
    return List.of(
        other.values().of("", "reference"),
        other.values().of("", "mark"),
        other.marks().stream().filter(m -> m.contains(" ")).findFirst().orElseThrow());
  }

  /** With a key of its own, or the second would be taken for the first sent again. */
  private Ask put(Asked asked, String name, String word) {
    Values own = home.values().with("Idempotency-Key", UUID.randomUUID().toString());
    return asked.query().contains(name)
        ? asked.with(own.with(name, word))
        : asked.with(own, own.with(name, word), Set.of(name));
  }

  private boolean takes(Asked asked, String name) {
    return asked.query().contains(name)
        || asked.sends().body(home.values().with(name, SENTINEL), Set.of(name)).contains(SENTINEL);
  }

  /** A word of a framework is the other's only if one's own framework does not have it as well. */
  private boolean isForeign(String name, Belongings other) {
    String word = other.values().byName().getOrDefault(name, "");
    return switch (Kind.of(name)) {
      case COMMON -> false;
      case OWN, PERSON -> !word.isEmpty() && !word.equals(home.values().byName().get(name));
      case OF_FRAMEWORK ->
          !word.isEmpty()
              && !Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                  .matcher(home.values().of("", "yaml"))
                  .find();
    };
  }

  private static boolean isRecord(String name) {
    return Kind.of(name) == Kind.OWN && !name.equals("partnership");
  }

  private void note(Set<String> names, Belongings other) {
    Set<String> theirs = new HashSet<>(names);
    theirs.removeIf(n -> !isForeign(n, other));
    theirs.forEach(n -> foreign.add(other.values().byName().get(n)));
  }
}
