package org.candour.config.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.Catalogue;
import org.candour.config.example.Result;
import org.candour.config.proof.Proof.Carried;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code -Dcandour.proof=whole} prints what is carried by topic and kind, lists what is missing,
 * and bends every place; without it a seeded sample of places is bent. {@code -Dcandour.proof.of=}
 * the code of one partnership leaves the others out.
 */
@DisplayName("What the shipped frameworks' examples prove")
class ProofTest {
  private static final boolean WHOLE = "whole".equals(System.getProperty("candour.proof"));
  private static final int SAMPLE = 25;
  private static final String ONLY = System.getProperty("candour.proof.of", "");
  private static final long SEED = 20260302L;

  /** The share of bent places that has to be noticed, in hundredths. */
  private static final int FLOOR = 85;

  static Stream<PartnershipId> shipped() {
    return Catalogue.partnerships().stream()
        .filter(one -> ONLY.isEmpty() || one.value().equals(ONLY));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_example_holds(PartnershipId partnership) {
    assertEquals(List.of(), Proofs.of(partnership).failing().stream().map(Result::words).toList());
  }

  /** What is still open is listed by id, so that the list can only be shortened knowingly. */
  @ParameterizedTest
  @MethodSource("shipped")
  void carries_every_rule_that_is_enforced_or_worked_out_but_those_listed_as_open(
      PartnershipId partnership) {
    Set<String> required =
        Register.rows().stream()
            .filter(row -> row.partnership().equals(partnership.value()) && row.required())
            .map(Register.Row::id)
            .collect(Collectors.toSet());
    Map<String, Carried> carried = Proofs.of(partnership).carried(required);
    Set<String> not = new TreeSet<>();
    carried.forEach(
        (rule, how) -> {
          if (how != Carried.YES) {
            not.add(rule);
          }
        });
    Set<String> open = new TreeSet<>(open());
    open.retainAll(required);
    assertEquals(open, not);
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void notices_a_bent_framework(PartnershipId partnership) {
    Proof proof = Proofs.of(partnership);
    Proof.Bent bent = proof.bent(WHOLE ? Integer.MAX_VALUE : SAMPLE, SEED);
    if (WHOLE) {
      Summary.print(partnership, proof, bent);
    }
    assertTrue(
        bent.noticed() >= FLOOR,
        () -> bent.noticed() + " % of " + bent.tried() + " noticed: " + bent.unnoticed());
  }

  static List<String> open() {
    try (InputStream in =
        Objects.requireNonNull(ProofTest.class.getResourceAsStream("/register/open.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
