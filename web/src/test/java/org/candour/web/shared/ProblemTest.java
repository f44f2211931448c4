package org.candour.web.shared;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.candour.web.Render;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A failure is a page in plain words")
class ProblemTest {
  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 409, 413, 415})
  void with_a_title_and_what_to_do(int status) {
    Problem problem = Problem.of(status);
    String html = Render.page("shared/problem.vm", Page.plain(problem.title()), problem);
    assertTrue(html.contains("<h1 class=\"govuk-heading-l\">" + problem.title()), html);
  }
}
