package org.candour.deploy.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.candour.deploy.browser.BrowserTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("At the edge of the service")
class EdgeIT extends BrowserTest {
  private static final String EVIL = "evil.example";

  private Raw raw(String head) {
    return Raw.send(address(), head, "");
  }

  private static Caller team() {
    return Caller.signedIn(address(), "grace-adeyemi");
  }

  // --- where to go on to ---

  @Test
  void where_to_go_on_to_is_a_path_whatever_host_the_request_claims() {
    for (String path : new String[] {"/", "/p/mk-together/work", "/p/mk-together/cases"}) {
      Raw answer = raw("GET " + path + " HTTP/1.1\nHost: " + EVIL);
      assertEquals(303, answer.status(), answer::toString);
      assertTrue(answer.header("Location").orElse("").startsWith("/sign-in"), answer::toString);
    }
    Raw signedIn =
        team().postBody("/sign-out", "csrf=none", "Host", EVIL, "X-Forwarded-Host", EVIL);
    assertTrue(!signedIn.toString().contains(EVIL), signedIn::toString);
    Raw front = team().get("/", "Host", EVIL);
    assertEquals(Optional.of("/p/mk-together/work"), front.header("Location"));
  }

  @Test
  void what_was_made_is_at_a_path_below_the_address_it_was_sent_to() {
    Raw made =
        team()
            .api(
                "POST",
                "/partnerships/mk-together/bodies/lcrp/meetings",
                "{'startsAt': '2027-01-04T10:00:00Z', 'mode': 'remote'}",
                "Host",
                EVIL);
    assertEquals(201, made.status(), made::toString);
    assertTrue(
        made.header("Location")
            .orElse("")
            .startsWith("/api/partnerships/mk-together/bodies/lcrp/meetings/"),
        made::toString);
  }
}
