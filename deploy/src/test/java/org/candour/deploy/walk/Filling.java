package org.candour.deploy.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Fills everything that can be asked with what is one's own, and asks it: that proves that the
 * walk's requests are as they should be but for whose they are. What cannot be filled is a finding,
 * and what is found in neither partnership: one may lack what a route is about, such as a duty that
 * is owed in every case.
 *
 * @param notFound by what is asked, what came of it, until it is found somewhere
 */
record Filling(
    List<Asked> operations,
    List<Asked> routes,
    Findings findings,
    Map<String, String> notFound,
    Set<String> found) {
  private static final Set<Integer> OF_INTERFACE = Set.of(200, 201, 403, 422);
  private static final Set<Integer> OF_PAGES = Set.of(200, 303, 409, 422);

  /**
   * Asks everything in one partnership and gives it back with the forms of its pages.
   *
   * @param spent what the interface is asked about here, and changes with it
   * @param shown what the pages are asked about
   * @param kept what the forms are to be about
   * @param people who ask, each if the one before may not
   * @param keys a key for each, the same in every partnership
   * @param hidden what none of the answers may tell
   */
  List<Asked> in(
      Belongings spent,
      Belongings shown,
      Belongings kept,
      List<Somebody> people,
      Map<String, String> keys,
      Set<String> hidden) {
    Somebody unit = spent.unit();
    List<PageForm> shownForms = forms(unit, shown.values(), hidden);
    List<PageForm> keptForms = forms(unit, kept.values(), hidden);
    List<Asked> all = new ArrayList<>(operations);
    all.addAll(routes);
    List<Asked> filled = new ArrayList<>();
    for (Asked asked : all) {
      try {
        String key = keys.computeIfAbsent(asked.what(), k -> UUID.randomUUID().toString());
        Belongings own = isPage(asked) ? shown : spent.seenNow();
        Values filledIn = own.values().with("Idempotency-Key", key);
        ask(people, posted(asked, shownForms), filledIn, hidden);
        filled.add(posted(asked, keptForms));
      } catch (Values.NoFiller none) {
        findings.add("CANNOT BE FILLED: " + none.getMessage(), unit, nothing(asked), "");
      }
    }
    return filled;
  }

  private void ask(List<Somebody> people, Asked asked, Values own, Set<String> hidden) {
    if (asked.open() && !asked.method().equals("GET")) {
      return; // signing in and out
    }
    Ask ask = asked.with(own);
    for (Somebody who : people) {
      Answer answer = findings.send(who, ask, asked.open() ? Set.of() : hidden);
      if ((ask.ofInterface() ? OF_INTERFACE : OF_PAGES).contains(answer.status())) {
        found.add(asked.what());
        return;
      }
      notFound.put(asked.what(), ask + "\n  " + answer);
    }
  }

  private List<PageForm> forms(Somebody unit, Values own, Set<String> hidden) {
    List<PageForm> forms = new ArrayList<>();
    for (Asked route : routes) {
      if (route.method().equals("GET")) {
        try {
          Ask page = route.with(own);
          Answer shown = findings.send(unit, page, route.open() ? Set.of() : hidden);
          forms.addAll(PageForm.on(shown.body(), page.path(), own));
        } catch (Values.NoFiller none) {
          findings.add("CANNOT BE FILLED: " + none.getMessage(), unit, nothing(route), "");
        }
      }
    }
    return forms;
  }

  /** A route that takes a form, with the form of the page that leads to it. */
  private Asked posted(Asked asked, List<PageForm> forms) {
    if (!isPage(asked) || asked.method().equals("GET")) {
      return asked;
    }
    Optional<PageForm> form =
        forms.stream().filter(f -> route(f.action()).equals(Optional.of(asked))).findFirst();
    return new Asked(
        asked.what(),
        asked.method(),
        asked.template(),
        asked.query(),
        asked.headers(),
        form.orElseThrow(() -> new Values.NoFiller(asked.what(), "its form, which no page shows")),
        asked.open());
  }

  /** What was found in no partnership, and how that was said. */
  Map<String, String> foundNowhere() {
    Map<String, String> nowhere = new TreeMap<>(notFound);
    nowhere.keySet().removeAll(found);
    return nowhere;
  }

  private static boolean isPage(Asked asked) {
    return !asked.template().startsWith("/api/");
  }

  /** The route that takes what is posted there: of several, the one with most of it written out. */
  private Optional<Asked> route(String action) {
    return routes.stream()
        .filter(r -> r.method().equals("POST") && path(r).matcher(action).matches())
        .max(Comparator.comparing(r -> r.template().replaceAll("\\{[^/]+}", "").length()));
  }

  private static Pattern path(Asked route) {
    return Pattern.compile(route.template().replaceAll("\\{[^/]+}", "[^/]+"));
  }

  private static Ask nothing(Asked asked) {
    return new Ask(asked.what(), asked.method(), asked.template(), "", "", Map.of());
  }
}
