package org.candour.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why a test came to what it came to")
class FindingTest {
  private static Criterion yes(String fact) {
    return new Criterion.FactIs(fact, Set.of("yes"), "the person " + fact);
  }

  private static final Facts FACTS =
      new Facts(Map.of("died", new Value.YesNo(true), "moved", new Value.YesNo(false)));

  @Test
  void names_what_is_not_so() {
    assertEquals(
        "this is not so: the person moved",
        new Criterion.All(List.of(yes("died"), yes("moved"))).judge(FACTS).why());
  }

  @Test
  void names_what_is_so_and_may_not_be() {
    Criterion none =
        new Criterion.None(List.of(new Criterion.All(List.of(yes("died"), yes("died")))));
    assertEquals("this is so: the person died", none.judge(FACTS).why());
    assertEquals(List.of("the person died"), none.judge(FACTS).because(Answer.NO));
  }

  @Test
  void leaves_out_a_limb_that_was_decided_otherwise() {
    Criterion any = new Criterion.Any(List.of(yes("moved"), yes("died")));
    assertEquals(
        "this is not so: the person moved",
        new Criterion.All(List.of(any, yes("moved"))).judge(FACTS).why());
  }

  @Test
  void says_what_is_still_to_be_found_out() {
    Criterion none = new Criterion.None(List.of(yes("slept rough"), yes("moved")));
    assertEquals("this is not known: the person slept rough", none.judge(FACTS).why());
  }
}
