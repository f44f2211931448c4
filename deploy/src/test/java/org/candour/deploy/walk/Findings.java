package org.candour.deploy.walk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What a walk met that should not be, and how many requests it took. */
final class Findings {
  private static final int TOO_OFTEN = 429;
  private static final Duration PAUSE = Duration.ofSeconds(7);

  private static final int SHOWN = 60;

  private final List<String> all = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger requests = new AtomicInteger();

  /** Sends it, and looks for what is none of theirs in the answer. */
  Answer send(Somebody who, Ask ask, Set<String> hidden) {
    requests.incrementAndGet();
    Answer answer = patiently(who, ask);
    for (String mark : hidden) {
      if (answer.tells(mark) && !ask.says(mark)) {
        add("LEAK of “" + mark + "”", who, ask, answer.toString());
      }
    }
    return answer;
  }

  /** What may be asked only so often is asked again: that answer says nothing about the walk. */
  private static Answer patiently(Somebody who, Ask ask) {
    Answer answer = who.send(ask);
    for (int i = 0; i < 5 && answer.status() == TOO_OFTEN; i++) {
      LockSupport.parkNanos(PAUSE.toNanos());
      answer = who.send(ask);
    }
    return answer;
  }

  void add(String what, Somebody who, Ask ask, String answer) {
    all.add(what + "\n  to " + who.role() + " at " + ask.what() + ": " + ask + "\n  " + answer);
  }

  int requests() {
    return requests.get();
  }

  int count() {
    return all.size();
  }

  String words() {
    List<String> kept = List.copyOf(all);
    return kept.isEmpty()
        ? ""
        : kept.size()
            + " findings, of which these come first:\n"
            + String.join("\n", kept.subList(0, Math.min(SHOWN, kept.size())));
  }
}
