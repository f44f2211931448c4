package org.candour.deploy.weaknesses;

import static org.candour.deploy.weaknesses.Trial.affected;
import static org.candour.deploy.weaknesses.Trial.json;
import static org.candour.deploy.weaknesses.Trial.range;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An advisory means a part")
class AdvisoryTest {
  private static final String NAME = "org.example:lib";

  @Nested
  class By_a_range {
    @Test
    void from_the_version_that_brought_it_in() {
      Advisory since = about(range("{'introduced': '1.2'}"));
      assertFalse(since.holds(maven("1.1.9")));
      assertTrue(since.holds(maven("1.2")));
      assertTrue(since.holds(maven("9")));
    }

    @Test
    void until_the_version_that_mends_it() {
      Advisory fixed = about(range("{'introduced': '0'}, {'fixed': '1.2'}"));
      assertTrue(fixed.holds(maven("1.1.9")));
      assertFalse(fixed.holds(maven("1.2")));
      assertFalse(fixed.holds(maven("1.10")));
    }

    @Test
    void with_the_last_affected_version_and_not_the_next() {
      Advisory last = about(range("{'introduced': '1.0'}, {'last_affected': '1.2'}"));
      assertTrue(last.holds(maven("1.2")));
      assertTrue(last.holds(maven("1.2.0")), "which is the same to Maven");
      assertFalse(last.holds(maven("1.2.1")));
      assertTrue(about(range("{'last_affected': '1'}, {'introduced': '1'}")).holds(maven("1")));
      assertFalse(about(range("{'last_affected': '1'}, {'introduced': '1'}")).holds(maven("2")));
    }

    @Test
    void below_a_limit_only() {
      Advisory limited = about(range("{'introduced': '1.0'}, {'limit': '2.0'}"));
      assertTrue(limited.holds(maven("1.9")));
      assertFalse(limited.holds(maven("2.0")));
      assertTrue(about(range("{'introduced': '1.0'}, {'limit': '*'}")).holds(maven("3.0")));
    }

    @Test
    void from_before_any_version_when_it_begins_with_0() {
      assertTrue(about(range("{'fixed': '1.0'}, {'introduced': '0'}")).holds(maven("0-alpha")));
    }

    @Test
    void that_is_one_of_two() {
      two(
          about(
              range(
                  "{'introduced': '1.0'}, {'fixed': '1.4'},"
                      + " {'introduced': '2.0'}, {'fixed': '2.3'}")));
      two(
          about(
              json(
                  """
                  'ranges': [
                    {'type': 'ECOSYSTEM', 'events': [{'introduced': '2.0'}, {'fixed': '2.3'}]},
                    {'type': 'SEMVER', 'events': [{'introduced': '1.0'}, {'fixed': '1.4'}]}]
                  """)));
    }

    private void two(Advisory both) {
      assertTrue(both.holds(maven("1.3.9")));
      assertFalse(both.holds(maven("1.4")));
      assertTrue(both.holds(maven("2.0")));
      assertFalse(both.holds(maven("2.3")));
      assertEquals(Optional.of("1.4"), both.fixedIn(maven("1.0")));
      assertEquals(Optional.of("2.3"), both.fixedIn(maven("2.1")));
    }

    @Test
    void but_not_of_commits() {
      String commits = json("'ranges': [{'type': 'GIT', 'events': [{'introduced': '0'}]}]");
      assertFalse(about(commits).holds(maven("1.0")));
    }
  }

  @Nested
  class In_the_order_of_its_ecosystem {
    @Test
    void where_a_candidate_comes_before_its_release() {
      Advisory fixed = about(range("{'introduced': '1.0-rc1'}, {'fixed': '1.0'}"));
      assertFalse(fixed.holds(maven("1.0-beta-2")));
      assertTrue(fixed.holds(maven("1.0-rc1")));
      assertTrue(fixed.holds(maven("1.0-SNAPSHOT")));
      assertFalse(fixed.holds(maven("1.0")));
      assertFalse(fixed.holds(maven("1.0.1")));
      assertFalse(fixed.holds(maven("1.0.payara-p1")), "a word it does not know comes after");
    }

    @Test
    void where_npm_counts_betas_as_numbers() {
      Advisory fixed =
          advisory(affected("npm", "@a/b", range("{'introduced': '0'}, {'fixed': '1.0.0-b.11'}")));
      assertTrue(fixed.holds(npm("1.0.0-b.2")));
      assertFalse(fixed.holds(npm("1.0.0-b.11")));
      assertFalse(fixed.holds(npm("1.0.0")));
    }

    @Test
    void and_a_version_that_is_none_there_is_refused() {
      Advisory fixed =
          advisory(affected("npm", "@a/b", range("{'introduced': '0'}, {'fixed': 'soon'}")));
      assertThrows(IllegalArgumentException.class, () -> fixed.holds(npm("1.0.0")));
    }
  }

  @Nested
  class Or_does_not {
    @Test
    void when_its_versions_are_listed_and_this_one_is_not() {
      Advisory listed = about(json("'versions': ['1.0', '1.2']"));
      assertTrue(listed.holds(maven("1.2")));
      assertFalse(listed.holds(maven("1.1")));
    }

    @Test
    void when_the_package_of_that_name_is_of_another_ecosystem() {
      String all = range("{'introduced': '0'}");
      assertFalse(advisory(affected("PyPI", NAME, all)).holds(maven("1.0")));
      assertFalse(advisory(affected("npm", NAME, all)).holds(maven("1.0")));
      assertTrue(advisory(affected("Maven:https://r.example", NAME, all)).holds(maven("1.0")));
    }

    @Test
    void when_it_was_withdrawn() {
      String open =
          Trial.advisory("A-1", "HIGH", affected("Maven", NAME, range("{'introduced': '0'}")));
      assertTrue(read(open).holds(maven("1.0")));
      String withdrawn =
          open.replace("{\"id\"", "{\"withdrawn\": \"2026-02-28T10:00:00Z\", \"id\"");
      assertFalse(read(withdrawn).holds(maven("1.0")));
    }
  }

  @Nested
  class And_names_the_version_that_mends_it {
    @Test
    void unless_there_is_none() {
      Advisory open = about(range("{'introduced': '1.0'}"));
      assertEquals(Optional.empty(), open.fixedIn(maven("1.0")));
    }

    @Test
    void unless_that_one_is_meant_elsewhere_in_it() {
      Advisory again =
          advisory(
              affected("Maven", NAME, range("{'introduced': '0'}, {'fixed': '1.4'}")),
              affected("Maven", NAME, range("{'introduced': '1.4'}, {'fixed': '1.5'}")));
      assertEquals(Optional.of("1.5"), again.fixedIn(maven("1.0")));
    }
  }

  private static Advisory about(String versions) {
    return advisory(affected("Maven", NAME, versions));
  }

  private static Advisory advisory(String... affected) {
    return read(Trial.advisory("A-1", "HIGH", affected));
  }

  private static Advisory read(String document) {
    try {
      return Advisory.of(new ObjectMapper().readTree(document));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static Part maven(String version) {
    return new Part(Ecosystem.MAVEN, NAME, version, "");
  }

  private static Part npm(String version) {
    return new Part(Ecosystem.NPM, "@a/b", version, "");
  }
}
