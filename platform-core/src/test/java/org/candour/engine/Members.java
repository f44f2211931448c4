package org.candour.engine;

import static org.candour.engine.Rules.field;
import static org.candour.engine.Rules.rule;
import static org.candour.engine.Rules.yes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Body;
import org.candour.body.ChairNotSet;
import org.candour.body.Eligibility;
import org.candour.body.Exclusion;
import org.candour.body.HoldsSeat;
import org.candour.body.Post;
import org.candour.body.Seat;
import org.candour.form.FieldKind;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Citation;
import org.candour.rule.Rule;

/**
 * The invented partnership with a group whose seats go by nomination: one lay member, who has no
 * interest in the matter, and one clinician, whom the director appoints.
 */
public final class Members {
  static final Rule SEATS = rule("NS-A-01", "The group has one lay member.");
  static final Rule INDEPENDENT = rule("NS-A-02", "A lay member has no interest in the matter.");

  /** The seat of the lay member. */
  public static final HoldsSeat LAY = new HoldsSeat("group", "lay");

  static final HoldsSeat CLINICIAN = new HoldsSeat("group", "clinician");

  /** What is asked of whoever is to be the lay member. */
  public static final String INTEREST = "interest";

  public static final Framework FRAMEWORK = of(Northshire.FIRST);

  private Members() {}

  private static Framework of(Framework plain) {
    Map<String, Constitution> bodies = new LinkedHashMap<>(plain.bodies());
    bodies.put("group", group());
    return new Framework(
        plain.partnership(),
        plain.name(),
        plain.version(),
        plain.inForceFrom(),
        plain.changes(),
        plain.counting(),
        plain.assumedCounting(),
        plain.bankHolidays(),
        plain.words(),
        plain.agencies(),
        posts(plain),
        bodies,
        plain.facts(),
        plain.reviews(),
        plain.ladders(),
        plain.rules(),
        Map.of(INTEREST, field(INTEREST, "Has an interest in the matter", FieldKind.YES_NO)),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        plain.ofCase(),
        plain.access());
  }

  private static Map<String, Post> posts(Framework plain) {
    Map<String, Post> posts = new LinkedHashMap<>(plain.posts());
    Post plainly = plain.posts().get("scrutineer");
    posts.put(
        "scrutineer",
        new Post(plainly.id(), plainly.name(), plainly.agency(), Set.of("scrutineer")));
    return posts;
  }

  private static Constitution group() {
    Eligibility lay =
        new Eligibility(
            List.of(
                new Exclusion.Declared(
                    yes(INTEREST, "has an interest in the matter"),
                    Optional.of(INDEPENDENT),
                    false)),
            List.of());
    Eligibility clinician = new Eligibility(List.of(), List.of(), List.of("director"));
    return new Constitution(
        new Body(
            "group",
            "Members' Group",
            List.of(),
            List.of(seat("lay", "Lay member", lay), seat("clinician", "Clinician", clinician)),
            new ChairNotSet(),
            new Citation("Northshire handbook", "page 3")),
        Optional.empty(),
        QuorumNotSet.silent(),
        Optional.empty(),
        VotingNotSet.silent(),
        Optional.empty());
  }

  private static Seat seat(String id, String name, Eligibility asks) {
    return new Seat(
        id,
        name,
        Optional.empty(),
        List.of(),
        1,
        Optional.empty(),
        Set.of(),
        true,
        true,
        true,
        false,
        asks,
        Optional.of(SEATS));
  }
}
