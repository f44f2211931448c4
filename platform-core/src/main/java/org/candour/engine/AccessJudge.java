package org.candour.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AccessAsked;
import org.candour.journal.Happening.AccessEnded;
import org.candour.journal.Happening.AccessGiven;
import org.candour.journal.Happening.AccessRefused;
import org.candour.journal.Happening.ConflictDeclared;
import org.candour.journal.Happening.ConflictEnded;
import org.candour.journal.Happening.DeclarationsMade;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;

/** Hears what is said about who may open a case. */
record AccessJudge(Scene scene, Dossier dossier, Judgement judgement) {
  /** How many days a request is granted for at most, where the framework sets nothing. */
  private static final int MOST_DAYS = 366;

  private static final Set<Class<? extends Happening>> HEARD =
      Set.of(
          ConflictDeclared.class,
          ConflictEnded.class,
          DeclarationsMade.class,
          AccessAsked.class,
          AccessGiven.class,
          AccessRefused.class,
          AccessEnded.class);

  /** Whether it is such an entry. */
  static boolean hears(Happening what) {
    return HEARD.contains(what.getClass());
  }

  /** Whether it was such an entry. */
  boolean heard(Happening what) {
    if (what instanceof ConflictDeclared it) {
      declared(it.person());
    } else if (what instanceof ConflictEnded it) {
      ended(it.person());
    } else if (what instanceof DeclarationsMade it) {
      declarations(it);
    } else if (what instanceof AccessAsked it) {
      asked(it);
    } else if (what instanceof AccessGiven it) {
      given(it);
    } else if (what instanceof AccessRefused it) {
      answers(it.person());
    } else if (what instanceof AccessEnded it) {
      takenBack(it.person());
    } else {
      return false;
    }
    if (scene.appointments().heldBy(scene.proposal().by().person(), today()).isEmpty()) {
      judgement.against(
          Reason.authority("You hold no post or seat in this partnership.")
              .toMend("Ask the business unit to record your appointment."));
    }
    return true;
  }

  private AccessRecord record() {
    return AccessRecord.of(dossier.journal());
  }

  private LocalDate today() {
    return Civil.dayOf(scene.proposal().now());
  }

  private Keeper keeper() {
    return new Keeper(
        scene.framework(),
        scene.appointments(),
        scene.now(),
        scene.proposal().by().person(),
        today());
  }

  private boolean self(PersonId person) {
    return scene.proposal().by().person().equals(person);
  }

  // --- conflicts of interest ---

  private void declared(PersonId person) {
    if (record().excluded().containsKey(person)) {
      judgement.against(
          Reason.integrity("person", "That conflict of interest has been declared already."));
    }
    if (!self(person) && !keeper().declares()) {
      judgement.against(
          Reason.authority(
                  "A conflict of interest is declared by the person themself, or by the business"
                      + " unit or a chair about them.")
              .toMend("Ask the business unit to record it."));
    }
    Set<String> posts = scene.framework().postsTagged(Scene.BUSINESS_UNIT);
    if (holds(person, posts) && posts.stream().noneMatch(post -> another(post, person))) {
      judgement.against(
          Reason.integrity(
                  "person",
                  "Nobody else of the business unit could open this case then, so it would be lost"
                      + " to the partnership.")
              .toMend("Appoint somebody else to the business unit first."));
    }
  }

  private boolean holds(PersonId person, Set<String> posts) {
    return scene.appointments().postsOf(person, today()).stream().anyMatch(posts::contains);
  }

  private boolean another(String post, PersonId person) {
    Set<PersonId> excluded = record().excluded().keySet();
    return scene.appointments().holdersOf(post, today()).stream()
        .anyMatch(other -> !other.equals(person) && !excluded.contains(other));
  }

  private void ended(PersonId person) {
    if (!record().excluded().containsKey(person)) {
      judgement.against(
          Reason.integrity("person", "That person has no conflict of interest in this case."));
    }
    if (self(person) || !keeper().declares()) {
      judgement.against(
          Reason.authority(
                  "That a conflict of interest has ended is recorded by the business unit or a"
                      + " chair, and not by the person who has it.")
              .toMend("Ask the business unit to record it."));
    }
  }

  // --- what is declared before papers are shown ---

  private void declarations(DeclarationsMade it) {
    Set<String> known = scene.framework().access().declarations().keySet();
    if (it.declarations().isEmpty()) {
      judgement.against(Reason.input("declarations", "Say what is declared."));
    }
    it.declarations().stream()
        .filter(id -> !known.contains(id))
        .forEach(
            id -> judgement.against(CaseJudges.unknown(id, "declarations", known, "declaration")));
    if (!self(it.person()) && !scene.runs()) {
      judgement.against(
          Reason.authority("Everybody declares that for themself.")
              .toMend("If they signed it on paper, the business unit can record it."));
    }
  }

  // --- requests ---

  private void asked(AccessAsked it) {
    if (!self(it.person())) {
      judgement.against(Reason.authority("Everybody asks for themself."));
    }
    if (record().waiting().containsKey(it.person())) {
      judgement.against(Reason.integrity("person", "That request waits for an answer already."));
    }
    if (blank(it.answers())) {
      judgement.against(Reason.input(AccessRecord.REASON, "Give the reason why you ask."));
    }
  }

  private static boolean blank(Map<String, Value> answers) {
    Value value = answers.get(AccessRecord.REASON);
    return value == null || (value.open() instanceof Value.Text text && text.text().isBlank());
  }

  private void given(AccessGiven it) {
    answers(it.person());
    if (record().excluded().containsKey(it.person())) {
      judgement.against(
          Reason.integrity("person", "That person has a conflict of interest in this case.")
              .toMend("Refuse the request, or record first that the conflict has ended."));
    }
    if (it.until().isBefore(today())) {
      judgement.against(Reason.input("until", "The last day has passed."));
    }
    LocalDate last = last();
    if (it.until().isAfter(last)) {
      Reason tooLong =
          Reason.input("until", "The last day cannot be later than " + Civil.words(last) + ".");
      judgement.against(scene.framework().access().rule().map(tooLong::restingOn).orElse(tooLong));
    }
  }

  private LocalDate last() {
    return scene
        .framework()
        .access()
        .atMost()
        .map(most -> most.from(new At(scene.proposal().now()), dossier.calendar()).day())
        .orElseGet(() -> today().plusDays(MOST_DAYS));
  }

  /** An answer needs a request, and nobody answers their own. */
  private void answers(PersonId person) {
    mayAnswer(person);
    if (!record().waiting().containsKey(person)) {
      judgement.against(
          Reason.integrity("person", "That person has no request that waits for an answer.")
              .toMend("They have to ask first, and say why."));
    }
  }

  private void mayAnswer(PersonId person) {
    if (self(person) || !keeper().answers()) {
      Reason reason =
          Reason.authority(
                  self(person)
                      ? "Nobody answers their own request."
                      : "Requests are answered by the business unit"
                          + scene.framework().access().answeredBy().stream()
                              .map(owner -> " or " + owner.said())
                              .reduce("", String::concat)
                          + ".")
              .toMend("Ask them to answer it.");
      judgement.against(scene.framework().access().rule().map(reason::restingOn).orElse(reason));
    }
  }

  private void takenBack(PersonId person) {
    mayAnswer(person);
    if (!record().mayOnRequest(person, today())) {
      judgement.against(
          Reason.integrity("person", "That person may not open the case on request."));
    }
  }
}
