package org.candour.deploy.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.candour.config.Catalogue;
import org.candour.framework.Framework;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first operator of a partnership")
class OperatorsTest {
  @Test
  void is_named_with_the_partnership_and_the_person_as_the_sign_in_knows_them() {
    assertEquals(
        new Operators(new PartnershipId("northshire"), new PersonId("auth0|8f14"), "Ann Carter"),
        Operators.of(" northshire=auth0|8f14 Ann Carter "));
  }

  @Test
  void may_be_named_without_a_name() {
    assertEquals("8f14", Operators.of("northshire=8f14").name());
  }

  @Test
  void is_refused_in_a_plain_sentence_when_it_cannot_be_read() {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Operators.of("Ann Carter"));
    assertTrue(String.valueOf(refused.getMessage()).contains("partnership=person Name"));
  }

  @Test
  void holds_a_post_of_the_business_unit_in_every_shipped_framework() {
    for (PartnershipId partnership : Catalogue.partnerships()) {
      Framework framework = Catalogue.framework(partnership);
      Holder holder = new Operators(partnership, new PersonId("a"), "Ann").holding(framework);
      assertTrue(
          framework.postsTagged("business-unit").contains(holder.holding().orElse("")),
          partnership.value());
      assertTrue(framework.agencies().containsKey(holder.agency()), partnership.value());
    }
  }
}
