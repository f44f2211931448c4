package org.candour.deploy.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The first page")
class FirstPageIT extends BrowserTest {
  @Test
  void is_there_and_has_no_barriers() {
    Page page = page();
    assertEquals(200, page.navigate("/sign-in").status());
    screenshot(page, "sign-in");
    assertNoBarriers(page);
  }

  @Test
  void an_address_that_is_no_page_says_so_plainly() {
    Page page = page();
    Response answer = page.navigate("/no/such/page");
    assertEquals(404, answer.status());
    assertFalse(answer.text().contains("Payara"));
    assertNoBarriers(page);
  }
}
