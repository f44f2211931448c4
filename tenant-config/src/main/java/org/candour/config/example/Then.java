package org.candour.config.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an example expects. What is left empty is not looked at.
 *
 * @param refused the ids of the rules that refuse it, or {@code authority}, {@code input}, {@code
 *     integrity} for a reason that rests on none: these and no others
 * @param marks the rules it is marked with, by kind of mark
 * @param due by rule id: a day, a moment, a window, or {@code not running}
 * @param overdue the rules that are overdue: these and no others
 * @param tests by rule id: yes, no, not known
 * @param steps by step: waits, open, met, not asked, returned, with ladder
 * @param options by decision: the options that may be chosen
 * @param quorum quorate, not quorate, not set
 * @param missing who is missing for a quorum, in words
 * @param vote carried, not carried, disagreement, not set
 * @param chair the posts and agencies that may chair, or {@code not set}
 * @param seats by body: the seats there are for this case, with what is not usual about each:
 *     {@code police x2 deputy}, {@code guests no vote not counted}
 * @param settles by decision: who settles a disagreement now
 * @param tells by duty: who is told
 * @param unheld by post that every agency is to have: the agencies without one
 * @param programme by rule: how a body's meetings stand, such as {@code by 2027-03-31}
 * @param duties the same by duty outside any review
 * @param agenda by body: what stands on its agenda that day
 * @param sees by paper: people of the example who may see it now, or {@code not} and one who may
 *     not
 * @param drawn by paper: the steps it puts together, each with its agency where that is said
 * @param entries by paper: the entries that it puts in order, each with whose it is and its day
 * @param drafts the papers that are drafts now: these and no others
 * @param unseen by person: the steps that they may not see yet
 * @param opensFor people for whom the case opens
 * @param closedTo people for whom it does not
 * @param toDeclare by person: what they have still to declare before anything is shown to them
 * @param says words that the answer contains
 */
record Then(
    Optional<Set<String>> refused,
    Map<String, Set<String>> marks,
    Map<String, String> due,
    Optional<Set<String>> overdue,
    Map<String, String> tests,
    Map<String, String> steps,
    Map<String, Set<String>> options,
    Optional<String> quorum,
    Optional<Set<String>> missing,
    Optional<String> vote,
    Optional<Set<String>> chair,
    Map<String, Set<String>> seats,
    Map<String, String> settles,
    Map<String, Set<String>> tells,
    Map<String, Set<String>> unheld,
    Map<String, String> programme,
    Map<String, String> duties,
    Map<String, Set<String>> agenda,
    Map<String, Set<String>> sees,
    Map<String, Set<String>> drawn,
    Map<String, List<String>> entries,
    Optional<Set<String>> drafts,
    Map<String, Set<String>> unseen,
    Set<String> opensFor,
    Set<String> closedTo,
    Map<String, Set<String>> toDeclare,
    List<String> says) {}
