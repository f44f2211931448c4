package org.candour.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.candour.config.signin.NotSignedIn.Why;
import org.candour.signin.KeptForm;
import org.candour.signin.Limits;
import org.candour.signin.Presence;
import org.candour.signin.Presence.Standing;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.web.Render;
import org.candour.web.shared.Page;
import org.candour.web.shared.SessionNote;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The pages about a session")
class SessionPagesTest {
  private static final Instant NOW = Instant.parse("2026-03-16T10:00:00Z");
  private static final Limits LIMITS =
      new Limits(
          Duration.ofMinutes(30),
          Duration.ofHours(10),
          Duration.ofMinutes(5),
          Duration.ofMinutes(90));

  @Test
  void say_why_it_ended_and_what_became_of_a_form() {
    String kept = ended("kept");
    assertTrue(kept.contains("has been kept for you"), kept);
    assertTrue(kept.contains("within 1 hour 30 minutes"), kept);
    assertTrue(kept.contains("for 30 minutes, when you have been signed in for 10 hours"), kept);
    assertTrue(kept.contains("href=\"/sign-in?to=/p/north/cases\""), kept);
    assertTrue(ended("lost").contains("could not be kept"), ended("lost"));
    assertFalse(ended("").contains("kept"), ended(""));
  }

  private static String ended(String form) {
    return Render.page(
        "signin/ended.vm", Page.plain("Ended"), EndedPage.of(LIMITS, "/p/north/cases", form));
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void say_to_whoever_was_not_signed_in_what_to_do(Why why) {
    FailedPage page = FailedPage.of(why);
    assertTrue(page.status() >= 400);
    String html = Render.page("signin/failed.vm", Page.plain(page.title()), page);
    assertTrue(html.contains("href=\"/sign-in\""), html);
  }

  @Test
  void say_whether_one_is_signed_out_everywhere() {
    Page frame = Page.plain("You have signed out");
    assertTrue(
        Render.page("signin/signed-out.vm", frame, false).contains("signed out in every window"));
    assertTrue(Render.page("signin/signed-out.vm", frame, true).contains("did not answer"));
    assertTrue(
        Render.page("signin/leaving.vm", frame, "https://there.example/logout?a=1&b=2")
            .contains("href=\"https://there.example/logout?a=1&amp;b=2\""));
  }

  @Test
  void offer_what_was_kept_with_the_words_and_the_way_to_its_page() {
    KeptForm form =
        new KeptForm(
            new PartnershipId("north"),
            "an-id",
            NOW,
            NOW.plus(LIMITS.kept()),
            "/p/north/cases/R-1/reviews/review-1/steps/panel/do",
            "Panel",
            Map.of(
                "option", List.of("go on"),
                "answer-why", List.of("Some <words>"),
                "basis", List.of("act")));
    KeptPage page = KeptPage.of(List.of(form), "/p/north/work");
    assertEquals(
        "/p/north/cases/R-1/reviews/review-1/steps/panel/do?kept=an-id&option=go%20on&basis=act",
        page.forms().get(0).href());
    String html = Render.page("signin/kept.vm", Page.plain("Kept"), page);
    assertTrue(html.contains("Some &lt;words&gt;"), html);
    assertTrue(html.contains("until 16 March 2026 at 11:30am"), html);
    assertFalse(html.contains("why=Some"), "no text in an address");
  }

  @Test
  void say_when_it_ends_in_words_and_to_the_script_in_seconds() {
    Presence presence =
        new Presence(
            new PersonId("sam"), Standing.SIGNED_IN, NOW.plus(Duration.ofMinutes(30)), false);
    SessionNote note = SessionNote.of(presence, LIMITS, NOW);
    assertEquals(new SessionNote(true, "10:30am", 1_800, 300, false), note);
  }
}
