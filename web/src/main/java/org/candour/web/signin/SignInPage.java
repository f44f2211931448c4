package org.candour.web.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.candour.config.signin.SignIns.Person;

/**
 * The invented people by partnership, and where to go after signing in.
 *
 * @param broker whether people sign in with the accounts of their organisations
 */
public record SignInPage(List<Group> groups, String to, boolean broker) {
  /** The people of one partnership. */
  public record Group(String id, String name, List<Person> people) {}

  static SignInPage of(List<Person> people, String to, boolean broker) {
    Map<String, List<Person>> byPartnership =
        people.stream()
            .collect(
                Collectors.groupingBy(
                    Person::partnershipId, LinkedHashMap::new, Collectors.toList()));
    return new SignInPage(
        byPartnership.values().stream()
            .map(p -> new Group(p.get(0).partnershipId(), p.get(0).partnershipName(), p))
            .toList(),
        to,
        broker);
  }
}
