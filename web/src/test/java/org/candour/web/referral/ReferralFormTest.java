package org.candour.web.referral;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import org.candour.web.Render;
import org.candour.web.Scenes;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Page;
import org.candour.web.shared.Section;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The form of a referral")
class ReferralFormTest {
  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void asks_what_the_framework_asks(Scenes scenes) {
    ReferralForm form = ReferralForm.of(scenes.type, scenes.desk(), Submitted.nothing());
    Page frame = Page.of(scenes.desk(), Section.REFER, "Refer");
    String html = Render.page("referral/form.vm", frame, form.page("/p/x/refer", List.of()));
    for (String fact : scenes.type.referral().facts()) {
      assertTrue(html.contains("\"fact-" + fact), fact + " in " + html);
    }
    assertTrue(
        Render.page(
                "referral/types.vm",
                frame,
                new TypesPage("", "", TypeLine.of(scenes.desk(), "/p/x/refer")))
            .contains(scenes.type.id()));
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void says_every_thing_that_is_wrong_at_once(Scenes scenes) {
    MultivaluedMap<String, String> said = new MultivaluedHashMap<>();
    said.putSingle("basis", "report");
    ReferralForm form = ReferralForm.of(scenes.type, scenes.desk(), new Submitted(said));
    List<Wrong> wrong = form.wrong();
    assertTrue(wrong.size() >= 2);
    Page frame = Page.of(scenes.desk(), Section.REFER, "Refer").failing(true);
    String html = Render.page("referral/form.vm", frame, form.page("/p/x/refer", wrong));
    assertTrue(html.contains("Choose the agency that refers"), html);
    String check = Render.page("referral/check.vm", frame, form.page("/p/x/refer", List.of()));
    assertTrue(check.contains("name=\"basis\" value=\"report\""), check);
  }

  @ParameterizedTest
  @MethodSource("org.candour.web.Scenes#all")
  void into_a_case_shows_what_is_known_and_does_not_ask_it_again(Scenes scenes) {
    ReferralForm form =
        new ReferralForm(
            scenes.type, scenes.desk(), Submitted.nothing(), Optional.of(scenes.view()));
    Page frame = Page.of(scenes.desk(), Section.CASES, "Open another review");
    String html = Render.page("referral/form.vm", frame, form.page("/p/x/open", List.of()));
    for (String fact : scenes.type.referral().facts()) {
      assertFalse(html.contains("\"fact-" + fact), fact + " in " + html);
    }
    if (!scenes.type.referral().facts().isEmpty()) {
      assertTrue(html.contains("What is known already"), html);
      assertTrue(html.contains("/cases/T-2026-0001/facts"), html);
    }
  }
}
