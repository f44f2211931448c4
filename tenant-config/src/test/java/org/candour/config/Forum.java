package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.config.defect.Defect;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;

/**
 * A framework of an invented partnership that uses everything that can be said about seats, quorum,
 * votes, chairs and appointments, and ways to change it in one place.
 */
record Forum(String text) {
  static final String SOUND =
      """
      partnership: southshire
      name: Southshire
      version: 1
      in force from: 2026-04-01
      changes: First version.
      documents: { Scheme: Southshire Scheme }
      calendar: { bank holidays: england-and-wales, day of receipt: day 0 }
      tags: { statutory: the statutory partners, councillor: councillors, business-unit: the business unit }
      agencies:
        council: { name: Southshire Council, is: statutory }
        health: { name: Southshire ICB, is: statutory }
        charity: { name: Southshire Aid }
      posts:
        manager: { name: Manager, is: business-unit }
        public-health: { name: Director of Public Health, agency: council }
        leader: { name: Leader of the Council, agency: council }
        reviewer:
          name: Independent Reviewer
          rule: SS-B-09
          says: A reviewer is independent of the partnership.
          cites: Scheme, Reviewers
          level: refuse
          not if: { works for: statutory }
          appointment asks: conflict
      appointment asks:
        chairs-scrutiny: { name: Chairs a scrutiny committee, takes: yes or no, personal: no }
        conflict: { name: Has a conflict of interest, takes: yes or no, personal: no }
      bodies:
        forum:
          name: Forum
          rule: SS-A-05
          says: The forum has seats by agency.
          cites: Scheme, Seats
          level: refuse
          not if:
            fact: chairs-scrutiny
            rule: SS-A-25
            says: Whoever chairs a scrutiny committee does not sit on the forum.
            cites: Scheme, Seats
            level: refuse
          seats:
            director: { name: Director of Public Health, agency: council, held by: public-health, is: statutory }
            leader: { name: Leader, agency: council, held by: leader, is: councillor }
            ward: { name: Ward councillors, agency: council, places: 3, is: councillor }
            icb:
              name: Integrated care board
              agency: health
              places: 2
              is: statutory
              named deputy: yes
              rule: SS-A-06
              says: The board has two seats, each with a named deputy.
              cites: Scheme, Seats
              level: refuse
            aid: { name: Voluntary sector, agency: charity, deputy: yes, places: 2 }
          chair: { rule: SS-A-05, one of: [leader, public-health], for: 2 years, ends: normally, since: 2026-04-01, vice: leader }
          quorum: { rule: SS-A-05, at least: 4, of whom at most: half, in seats: councillor, share is: of those needed, online: counts }
          decides by:
            rule: SS-A-05
            voters: statutory
            in the room only: yes
            way: majority of those voting
            casting vote: { by: a second vote, not on: financial }
          business:
            ordinary: { name: Ordinary business }
            financial:
              name: Financial business
              quorum:
                rule: SS-A-06
                online: does not count
                all of:
                  - { at least: half, of seats: statutory }
                  - { at least: 1/3, of other seats: statutory }
              decides by:
                rule: SS-A-06
                weights: { director: 60, icb: 20 }
                share is: of the membership
                hurdles:
                  - { at least: 75, counts: weight, of seats: statutory }
                  - { more than: half, counts: people }
      reviews:
        spending:
          name: Spending
          concept: rapid review
          rule: SS-A-05
          for: { fact: asked }
          tests: { sound: { name: Sound, rule: SS-A-05, strength: must weigh, any of: [{ fact: asked }] } }
          referral: { rule: SS-A-05, facts: [asked] }
          steps:
            spend:
              decision: Whether to spend
              who: forum
              business: financial
              rule: SS-A-05
              options: { yes: Yes, no: No }
              if they disagree: not set
      facts: { asked: { name: Was asked, takes: yes or no, personal: no } }
      """;

  static Forum with(String sound, String other) {
    assertTrue(SOUND.contains(sound), () -> "the framework has no: " + sound);
    return new Forum(SOUND.replace(sound, other));
  }

  static Framework framework() {
    Reading reading = new Forum(SOUND).read();
    assertTrue(
        reading.framework().isPresent(),
        () -> reading.defects().stream().map(Defect::words).toList().toString());
    return reading.framework().orElseThrow();
  }

  static Constitution forum() {
    return framework().bodies().get("forum");
  }

  Reading read() {
    return new FrameworkReader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Every defect: its kind and where it is. */
  List<String> defects() {
    return read().defects().stream().map(d -> d.kind() + " " + d.place().path()).toList();
  }
}
