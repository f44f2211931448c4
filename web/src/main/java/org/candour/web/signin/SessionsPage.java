package org.candour.web.signin;

import java.util.List;
import org.candour.signin.SignedIn;
import org.candour.time.Civil;

/**
 * Where somebody is signed in.
 *
 * @param elsewhere whether there is any but the one that asks
 */
public record SessionsPage(List<Line> lines, boolean elsewhere) {
  /** One session. */
  public record Line(String handle, String since, String seen, boolean here) {}

  static SessionsPage of(List<SignedIn> all) {
    return new SessionsPage(
        all.stream()
            .map(
                one ->
                    new Line(
                        one.handle(),
                        Civil.words(one.since()),
                        Civil.words(one.seen()),
                        one.here()))
            .toList(),
        all.stream().anyMatch(one -> !one.here()));
  }
}
