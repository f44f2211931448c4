package org.candour.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every form of a partnership")
class EveryFormTest {
  private static final Pattern VARIABLE =
      Pattern.compile("\\{[^{}:]+(?:: ?((?:[^{}]|\\{[^{}]*})+))?}");

  private static final Predicate<String> CHOICE = Pattern.compile("[a-z|-]+").asMatchPredicate();

  /** Whoever sent it too late is led back to the address it was sent to, to find it there. */
  @Test
  void has_a_page_at_the_address_it_is_sent_to() {
    List<String> forms = addresses(POST.class).filter(a -> a.startsWith("p/")).toList();
    assertFalse(forms.isEmpty());
    List<Pattern> pages = addresses(GET.class).map(EveryFormTest::pattern).toList();
    assertEquals(
        List.of(),
        forms.stream()
            .filter(f -> pages.stream().noneMatch(p -> p.matcher(sample(f)).matches()))
            .toList());
  }

  private static Stream<String> addresses(Class<? extends Annotation> of) {
    return new WebApplication()
        .getClasses().stream()
            .filter(c -> c.isAnnotationPresent(Path.class))
            .flatMap(
                c ->
                    Arrays.stream(c.getDeclaredMethods())
                        .filter(m -> m.isAnnotationPresent(of))
                        .map(m -> address(c, m)))
            .sorted();
  }

  private static String address(Class<?> controller, Method method) {
    String below =
        Optional.ofNullable(method.getAnnotation(Path.class)).map(p -> "/" + p.value()).orElse("");
    return controller.getAnnotation(Path.class).value() + below;
  }

  private static String sample(String address) {
    return VARIABLE
        .matcher(address)
        .replaceAll(
            m ->
                Optional.ofNullable(m.group(1))
                    .filter(CHOICE)
                    .map(EveryFormTest::first)
                    .orElse("1"));
  }

  private static String first(String choice) {
    return choice.split("\\|", -1)[0];
  }

  private static Pattern pattern(String address) {
    return Pattern.compile(
        VARIABLE
            .matcher(address)
            .replaceAll(
                m ->
                    java.util.regex.Matcher.quoteReplacement(
                        m.group(1) == null ? "[^/]+" : "(?:" + m.group(1) + ")")));
  }
}
