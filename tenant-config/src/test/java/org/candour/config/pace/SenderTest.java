package org.candour.config.pace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("From which address a request comes")
class SenderTest {
  private static final String NEAREST = "10.0.0.9";

  private static HttpServletRequest request(String forwarded) {
    Map<String, String> answers = Map.of("getRemoteAddr", NEAREST, "getHeader", forwarded);
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            SenderTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) -> Objects.requireNonNull(answers.get(method.getName())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "203.0.113.7 | 203.0.113.7",
        "198.51.100.1, 203.0.113.7 | 203.0.113.7",
        "2001:db8:1:2:3:4:5:6 | 2001:db8:1:2",
        "2001:db8:1:2:ffff::1 | 2001:db8:1:2",
        "203.0.113.7, nonsense | 10.0.0.9",
        "203.0.113.7, | 10.0.0.9"
      })
  void is_the_one_that_the_proxy_saw(String forwarded, String sender) {
    assertEquals(sender, new Sender(true).of(request(forwarded)));
  }

  @Test
  void is_the_nearest_where_no_proxy_stands_in_front() {
    assertEquals(NEAREST, new Sender(false).of(request("203.0.113.7")));
  }
}
