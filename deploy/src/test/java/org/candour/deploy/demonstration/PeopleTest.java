package org.candour.deploy.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.candour.body.Body;
import org.candour.body.Seat;
import org.candour.config.Catalogue;
import org.candour.deploy.opening.Holder;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The invented people")
class PeopleTest {
  @Test
  void hold_only_what_the_framework_of_their_partnership_has() {
    List<String> strangers = new ArrayList<>();
    for (Invented one : Invented.all()) {
      Framework framework = Catalogue.framework(one.partnership());
      assertFalse(one.holds().isEmpty(), one.name());
      one.holds().stream()
          .filter(h -> !fits(h, framework))
          .forEach(h -> strangers.add(one.name() + ": " + h.holding().orElse("")));
    }
    assertEquals(List.of(), strangers);
  }

  private static boolean fits(Holder holder, Framework framework) {
    String held = holder.holding().orElse("");
    boolean known =
        holder.kind().equals("post")
            ? framework.posts().containsKey(held)
            : holder
                .body()
                .flatMap(framework::body)
                .flatMap(b -> b.seat(held))
                .filter(s -> s.agency().map(holder.agency()::equals).orElse(true))
                .isPresent();
    return known && framework.agencies().containsKey(holder.agency());
  }

  @Test
  void include_somebody_who_runs_each_partnership() {
    for (PartnershipId partnership : Catalogue.partnerships()) {
      Set<String> run = Catalogue.framework(partnership).postsTagged("business-unit");
      assertTrue(
          Invented.all().stream()
              .filter(i -> i.partnership().equals(partnership))
              .flatMap(i -> i.holds().stream())
              .anyMatch(h -> h.holding().filter(run::contains).isPresent()),
          partnership.value());
    }
  }

  @Test
  void sit_in_every_body_that_reviews_children_and_adults_alike() {
    PartnershipId both = new PartnershipId("dudley");
    List<Holder> held =
        Invented.all().stream()
            .filter(i -> i.partnership().equals(both))
            .flatMap(i -> i.holds().stream())
            .toList();
    List<String> empty = new ArrayList<>();
    Catalogue.framework(both).bodies().values().stream()
        .map(c -> c.body())
        .filter(b -> b.seats().stream().noneMatch(s -> sits(held, b, s)))
        .forEach(b -> empty.add(b.name()));
    assertEquals(List.of(), empty);
  }

  private static boolean sits(List<Holder> held, Body body, Seat seat) {
    return held.stream()
        .anyMatch(
            h ->
                h.kind().equals("post")
                    ? h.holding().filter(seat.posts()::contains).isPresent()
                    : h.body().filter(body.id()::equals).isPresent()
                        && h.holding().filter(seat.id()::equals).isPresent());
  }

  @Test
  void have_one_name_each() {
    Set<String> names =
        Invented.all().stream()
            .map(i -> i.person() + " " + i.name())
            .collect(Collectors.toCollection(TreeSet::new));
    long people = Invented.all().stream().map(Invented::person).distinct().count();
    assertEquals(people, names.size());
  }

  @Test
  void have_three_cases_in_each_partnership() {
    for (PartnershipId partnership : Catalogue.partnerships()) {
      assertEquals(3, Data.read(partnership.value()).size(), partnership.value());
    }
  }
}
