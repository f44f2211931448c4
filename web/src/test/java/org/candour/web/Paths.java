package org.candour.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.HoldsPost;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.casework.Who;
import org.candour.config.FrameworkReader;
import org.candour.config.calendar.BankHolidays;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.Proposal;
import org.candour.engine.Ruling;
import org.candour.engine.Seen;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Subject;
import org.candour.tenancy.PersonId;
import org.candour.time.At;

/** A case of an invented partnership whose review goes up, ends, forbids and hides. */
public final class Paths {
  private static final String TEXT =
      """
      partnership: eastshire
      name: Eastshire
      version: 1
      in force from: 2026-01-01
      changes: First version.
      documents: { Scheme: Eastshire Scheme }
      calendar: { bank holidays: england-and-wales, day of receipt: day 0 }
      tags: { business-unit: the business unit }
      agencies: { council: { name: Eastshire Council } }
      posts:
        manager: { name: Manager, agency: council, is: business-unit }
        director: { name: Director, agency: council }
        chief: { name: Chief Executive, agency: council }
      ladders:
        up: { name: Up, rule: ES-1, rungs: [{ who: director, within: 5 working days }, { who: chief }] }
      case duties:
        told: { duty: Family told of the case, who: manager, rule: ES-1, within: 2 working days, of: referral, even when closed: yes }
      reviews:
        review:
          name: Review
          concept: rapid review
          rule: ES-1
          says: A case is reviewed.
          cites: Scheme, Review
          level: refuse
          referral: { rule: ES-1 }
          prohibits: { family: { name: The family takes part, rule: ES-1, steps: family } }
          steps:
            decide:
              decision: What is done
              who: manager
              rule: ES-1
              options: { full: { name: A full review, counts as: review }, none: { name: Nothing more, closes: yes } }
              if they disagree: up
            one: { duty: The Director's view, who: director, rule: ES-1, blind to: other }
            other: { duty: The Chief Executive's view, who: chief, rule: ES-1, blind to: one }
            family: { duty: Family invited, who: manager, rule: ES-1 }
      """;

  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

  private final Framework framework =
      new FrameworkReader().read(TEXT.getBytes(StandardCharsets.UTF_8)).framework().orElseThrow();
  private final List<Entry> journal = new ArrayList<>();

  /** A case that was just referred. */
  public Paths() {
    does(
        "manager",
        new Happening.CaseOpened("ES-2026-0001"),
        new Happening.ReviewOpened("review-1", "review", "council", Map.of()));
  }

  /** Whoever holds this post does this. */
  public Paths does(String post, Happening... what) {
    Proposal proposal =
        new Proposal(
            List.of(what),
            new At(NOW),
            NOW,
            new Actor(new PersonId(post), post),
            Basis.ACT,
            Optional.empty());
    Ruling ruling = Engine.admit(dossier(), proposal);
    if (ruling instanceof Ruling.Refused refused) {
      throw new AssertionError(refused.reasons().toString());
    }
    journal.addAll(((Ruling.Admitted) ruling).entries());
    return this;
  }

  private Dossier dossier() {
    List<Appointment> held =
        framework.posts().keySet().stream()
            .map(
                post ->
                    new Appointment(
                        new PersonId(post),
                        "council",
                        new HoldsPost(post),
                        framework.inForceFrom(),
                        Optional.empty()))
            .toList();
    return new Dossier(
        Subject.ofCase("case"),
        journal,
        new History(List.of(framework)),
        BankHolidays.of("england-and-wales"),
        new Appointments(held));
  }

  /** The case as whoever holds this post sees it. */
  public CaseView view(String post) {
    Seen seen = Engine.seen(dossier(), Engine.assess(dossier(), NOW, NOW), new PersonId(post));
    return new CaseView(
        "case",
        "ES-2026-0001",
        "Case ES-2026-0001",
        framework,
        seen.assessment(),
        seen.journal(),
        List.of(),
        Map.of(),
        seen.unseen(),
        "tag");
  }

  /** Where they stand. */
  public Desk desk(String post) {
    return new Desk(
        new Who(framework.partnership(), new PersonId(post)),
        post,
        List.of(post),
        Set.of("council"),
        post.equals("manager"),
        false,
        framework);
  }
}
