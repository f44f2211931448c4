package org.candour.deploy.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fills everything that can be asked with what is one's own, and asks it: that proves that the
 * walk's requests are as they should be but for whose they are. What cannot be filled is a finding,
 * and what is found in neither partnership: one may lack what a route is about, such as a duty that
 * is owed in every case.
 *
 * @param notFound by what is asked, what came of it, until it is found somewhere
 * @param linked by what is asked, the names that pages put behind its question mark
 * @param elsewhere forms that only the pages of a third partnership show
 */
record Filling(
    List<Asked> operations,
    List<Asked> routes,
    Findings findings,
    Map<String, String> notFound,
    Set<String> found,
    Map<String, Set<String>> linked,
    List<PageForm> elsewhere) {
  private static final Set<Integer> OF_INTERFACE = Set.of(200, 201, 202, 403, 422);
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
    List<PageForm> shownForms = forms(people, shown.values(), hidden);
    List<PageForm> keptForms = forms(people, kept.values(), hidden);
    List<Asked> filled = new ArrayList<>();
    for (Asked asked : everything()) {
      try {
        String key = keys.computeIfAbsent(asked.what(), k -> UUID.randomUUID().toString());
        Belongings own = isPage(asked) ? shown : spent.seenNow();
        Values filledIn = own.values().with("Idempotency-Key", key);
        ask(people, posted(asked, shownForms), filledIn, hidden);
        filled.add(posted(asked, keptForms));
      } catch (Values.NoFiller none) {
        findings.add("CANNOT BE FILLED: " + none.getMessage(), people.get(0), nothing(asked), "");
      }
    }
    return filled;
  }

  /**
   * Looks at the pages of a third partnership, whose framework asks what those of the walk do not,
   * and sends their forms there. What it has no form for, the others are to have.
   */
  void lookAt(Belongings third, List<Somebody> people, Set<String> hidden) {
    elsewhere.addAll(forms(people, third.values(), hidden));
    for (Asked route : routes) {
      if (elsewhere.stream().anyMatch(f -> route("POST", f.action()).equals(Optional.of(route)))) {
        ask(people, posted(route, List.of()), third.values(), hidden);
      }
    }
  }

  private List<Asked> everything() {
    List<Asked> all = new ArrayList<>(operations);
    routes.forEach(route -> all.add(withLinks(route)));
    return all;
  }

  private Asked withLinks(Asked route) {
    Set<String> names = new TreeSet<>(route.query());
    names.addAll(linked.getOrDefault(route.what(), Set.of()));
    return new Asked(
        route.what(),
        route.method(),
        route.template(),
        List.copyOf(names),
        route.headers(),
        route.sends(),
        route.open());
  }

  private void ask(List<Somebody> people, Asked asked, Values own, Set<String> hidden) {
    if (asked.open() && !asked.method().equals("GET")) {
      return; // signing in and out
    }
    Ask ask = asked.with(own);
    if (asked.open()) {
      findings.send(people.get(0), ask, Set.of());
      return; // it holds nothing of a partnership, and need not be there in a demonstration
    }
    for (Somebody who : people) {
      Answer answer = findings.send(who, ask, hidden);
      if ((ask.ofInterface() ? OF_INTERFACE : OF_PAGES).contains(answer.status())) {
        found.add(asked.what());
        return;
      }
      notFound.put(asked.what(), ask + "\n  " + answer);
    }
  }

  /** Those of every page; again of those of which the links of others ask more. */
  private List<PageForm> forms(List<Somebody> people, Values own, Set<String> hidden) {
    List<PageForm> forms = new ArrayList<>();
    Set<Asked> seen = new HashSet<>();
    List<Asked> next = pages();
    while (!next.isEmpty()) {
      for (Somebody who : people) {
        next.forEach(page -> forms.addAll(forms(who, page, own, hidden)));
      }
      seen.addAll(next);
      next = pages().stream().filter(page -> !seen.contains(page)).toList();
    }
    return forms;
  }

  private List<Asked> pages() {
    return routes.stream().filter(r -> r.method().equals("GET")).map(this::withLinks).toList();
  }

  private List<PageForm> forms(Somebody who, Asked page, Values own, Set<String> hidden) {
    try {
      Ask ask = page.with(own);
      String shown = findings.send(who, ask, page.open() ? Set.of() : hidden).body();
      String address = ask.path().replaceFirst("[?].*", "");
      PageForm.asked(shown, address).forEach(this::link);
      return PageForm.on(shown, address, own);
    } catch (Values.NoFiller none) {
      findings.add("CANNOT BE FILLED: " + none.getMessage(), who, nothing(page), "");
      return List.of();
    }
  }

  private void link(String path, Set<String> names) {
    route("GET", path)
        .ifPresent(r -> linked.computeIfAbsent(r.what(), w -> new TreeSet<>()).addAll(names));
  }

  /** A route that takes a form, with the form of the page that leads to it. */
  private Asked posted(Asked asked, List<PageForm> forms) {
    if (!isPage(asked) || asked.method().equals("GET") || asked.open()) {
      return asked;
    }
    Optional<PageForm> form =
        Stream.concat(forms.stream(), elsewhere.stream())
            .filter(f -> route("POST", f.action()).equals(Optional.of(asked)))
            .findFirst();
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

  /** The route of a path: of several, the one with most of it written out. */
  private Optional<Asked> route(String method, String path) {
    return routes.stream()
        .filter(r -> r.method().equals(method) && path(r).matcher(path).matches())
        .max(Comparator.comparing(r -> r.template().replaceAll("\\{[^/]+}", "").length()));
  }

  private static Pattern path(Asked route) {
    return Pattern.compile(route.template().replaceAll("\\{[^/]+}", "[^/]+"));
  }

  private static Ask nothing(Asked asked) {
    return new Ask(asked.what(), asked.method(), asked.template(), "", "", Map.of());
  }
}
