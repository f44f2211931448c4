package org.candour.web.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.config.signin.SignIns.Person;
import org.candour.web.Render;
import org.candour.web.shared.Link;
import org.candour.web.shared.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The sign-in page")
class SignInPageTest {
  private static final List<Person> PEOPLE =
      List.of(
          new Person("a", "Ann O'Neill", "Business manager", "north", "Northshire"),
          new Person("b", "Bob", "Police", "south", "Southshire"),
          new Person("c", "Cy", "Health", "north", "Northshire"));

  @Test
  void lists_the_invented_people_by_partnership() {
    SignInPage page = SignInPage.of(PEOPLE, "/", false);
    assertEquals(2, page.groups().size());
    String html = Render.page("signin/sign-in.vm", Page.plain("Sign in"), page);
    assertTrue(html.contains("Ann O&#39;Neill"), html);
  }

  @Test
  void sends_people_to_the_sign_in_of_their_organisation_and_on_to_where_they_were_going() {
    String html =
        Render.page(
            "signin/sign-in.vm",
            Page.plain("Sign in"),
            SignInPage.of(List.of(), "/p/north/cases", true));
    assertTrue(html.contains("Sign in with your organisation’s account"), html);
    assertTrue(html.contains("href=\"/sign-in/go?to=/p/north/cases\""), html);
  }

  @Test
  void says_so_when_nobody_can_sign_in_by_a_page() {
    String html =
        Render.page(
            "signin/sign-in.vm", Page.plain("Sign in"), SignInPage.of(List.of(), "/", false));
    assertTrue(html.contains("has not been set up"), html);
  }

  @Test
  void lets_those_who_serve_several_choose() {
    Page frame = Page.plain("Choose");
    List<Link> links = List.of(Link.to("Northshire", "/p/north/work"));
    assertTrue(
        Render.page("signin/choose.vm", frame, new FrontDoorController.Choices(links, true))
            .contains("/p/north/work"));
    assertTrue(
        Render.page("signin/choose.vm", frame, new FrontDoorController.Choices(List.of(), false))
            .contains("hold no post"));
    assertTrue(Render.page("signin/accessibility.vm", frame, "").contains("2.2"));
  }
}
