package org.candour.deploy.edge;

import static org.candour.deploy.edge.AtTheEdge.done;
import static org.candour.deploy.edge.AtTheEdge.last;

import java.time.Duration;
import java.time.Instant;

/**
 * A case with a decision that a meeting took, however it stood with its quorum: the pages of both.
 *
 * @param item the page of the item
 */
record Decided(String aCase, String meeting, String item) {
  static final String DUDLEY = "/partnerships/dudley";

  /** In one partnership, with these words wherever a question takes words. */
  static Decided in(Caller dudley, String words) {
    String then = Instant.now().minus(Duration.ofDays(14)).toString();
    String happened = "'basis': 'report', 'happened': '" + then + "'";
    String w = "'" + words + "'";
    Raw made =
        done(
            dudley,
            DUDLEY + "/cases",
            "{'type': 'child-rapid-review', 'agency': 'icb', 'facts': {'abuse': 'known'},"
                + " 'answers': {'why-refer': "
                + w
                + ", 'safeguarding-lead': "
                + w
                + ", 'lead-agrees': true},"
                + happened
                + "}");
    String reference = last(made.header("Location").orElseThrow());
    done(
        dudley,
        DUDLEY + "/cases/" + reference + "/entries",
        "{'do': 'do-step', 'review': 'review-1', 'step': 'scoping-sent', 'answers':"
            + " {'records-clause': true},"
            + happened
            + "}");
    String body = DUDLEY + "/bodies/rapid-review-meeting/meetings";
    String starts = Instant.now().toString();
    Raw called = done(dudley, body, "{'startsAt': '" + starts + "', 'mode': 'remote'}");
    String meeting = last(called.header("Location").orElseThrow());
    String entries = body + "/" + meeting + "/entries";
    done(
        dudley,
        entries,
        "{'do': 'list-item', 'reference': '"
            + reference
            + "', 'review': 'review-1', 'step': 'rapid-review'}");
    Raw there =
        done(
            dudley,
            entries,
            "{'do': 'arrive', 'person': 'marie-lennox', 'as': 'member', 'mode': 'remote', 'seat':"
                + " 'local-authority', 'basis': 'report', 'happened': '"
                + starts
                + "'}");
    done(
        dudley,
        entries,
        "{'do': 'decide-item', 'item': '"
            + AtTheEdge.item(there)
            + "', 'option': 'none', 'basis': 'report', 'happened': '"
            + Instant.now()
            + "', 'answers': {'facts-reviewed': "
            + w
            + ", 'immediate-danger': false, 'immediate-action': "
            + w
            + ", 'improvement-potential': "
            + w
            + ", 'alternative-considered': "
            + w
            + ", 'template-agreed': true}}",
        "If-Match",
        there.header("ETag").orElseThrow());
    String page = "/p/dudley/meetings/rapid-review-meeting/" + meeting;
    return new Decided(
        "/p/dudley/cases/" + reference, page, page + "/items/" + AtTheEdge.item(there));
  }
}
