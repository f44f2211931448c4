package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.example.Result;

/** A small sound framework of an invented partnership, and ways to spoil it in one place. */
record Small(String text) {
  static final String SOUND =
      """
      partnership: northshire
      name: Northshire
      version: 4
      in force from: 2026-04-01
      changes: The quorum gains the police.
      documents: { Handbook: Northshire Handbook }
      calendar: { bank holidays: england-and-wales, day of receipt: day 0 }
      tags: { local-authority: the council, police: the police, business-unit: the business unit }
      agencies:
        council: { name: Northshire Council, is: local-authority }
        force: { name: Northshire Constabulary, is: police }
      posts:
        manager: { name: Manager, is: business-unit }
        director: { name: Director, agency: council }
      outside: { ministry: The ministry }
      facts:
        harmed: { name: Was harmed, takes: yes or no, personal: no }
        aware: { name: When the council knew, takes: date, personal: no }
        place: { name: Where, one of: { here: Here, away: Away }, personal: no }
      bodies:
        case-panel:
          name: Case Panel
          rule: NS-A-01
          says: Two seats.
          cites: Handbook, Panel
          level: refuse
          seats:
            council: { name: Council, agency: council, held by: director }
            police: { name: Police, agency: force }
          chair: not set
          quorum:
            rule: NS-C-01
            says: The council and the police.
            cites: Handbook, Panel
            level: refuse
            each of: [local-authority, police]
            online: counts
          decides by: not set
      ladders:
        up: { name: Up, rule: NS-A-01, rungs: [{ who: director }] }
      reviews:
        appraisal:
          name: Appraisal
          concept: rapid review
          rule: NS-G-01
          says: Cases are appraised.
          cites: Handbook
          level: refuse
          tests:
            harm: { name: Harm, rule: NS-G-01, strength: must meet, any of: [{ fact: harmed }, { fact: place, is: here }] }
          referral: { rule: NS-G-01, facts: [harmed, aware, place] }
          steps:
            notify:
              duty: Ministry told
              who: local-authority
              rule: NS-G-01
              within: 5 working days
              of: aware
              tells: ministry
            meet:
              decision: What next
              who: case-panel
              after: [notify]
              rule: NS-G-01
              between: 7 and 13 working days
              of: referral
              options: { review: A review, none: Nothing }
              if they disagree: up
            agree:
              endorsement: Director agrees
              on: meet
              who: director
              rule: NS-G-01
              by: day 14
              of: referral
              outcomes: { yes: { name: Agrees, then: goes on }, no: { name: Does not, then: goes back } }
              silence means: waits
            begin: { duty: Review begun, who: manager, after: [{ meet: review }], rule: NS-G-01, within: 2 weeks, of: meet }
      """;

  static Small with(String sound, String spoilt) {
    assertTrue(SOUND.contains(sound), () -> "the small framework has no: " + sound);
    return new Small(SOUND.replace(sound, spoilt));
  }

  /** The same without this. */
  Small without(String sound) {
    assertTrue(text.contains(sound), () -> "the small framework has no: " + sound);
    return new Small(text.replace(sound, ""));
  }

  /** An example holds: the framework has no defect, and what comes out is what is expected. */
  void plays(String... lines) {
    assertEquals(List.of(), played(lines).differences());
  }

  /**
   * What comes of an example about a review, with these lines of it. What is known of the case is
   * said unless one of them says it.
   */
  Result played(String... lines) {
    StringBuilder example =
        new StringBuilder("examples:\n  one:\n    name: One\n    review: appraisal\n");
    if (Stream.of(lines).noneMatch(line -> line.startsWith("facts:"))) {
      example.append("    facts: { harmed: yes, aware: 2026-05-29, place: here }\n");
    }
    Stream.of(lines).forEach(line -> example.append("    ").append(line).append('\n'));
    Reading reading = new Small(text + example).read();
    assertEquals(List.of(), reading.defects().stream().map(Defect::words).toList());
    return reading
        .examples()
        .run(reading.framework().orElseThrow(), BankHolidays.of("england-and-wales"))
        .get(0);
  }

  Reading read() {
    return new FrameworkReader().read(text.getBytes(StandardCharsets.UTF_8));
  }

  List<Defect> defects() {
    return read().defects();
  }

  /** The kind of the only defect there is. */
  Kind onlyDefect() {
    List<Defect> all = defects();
    assertEquals(1, all.size(), () -> all.stream().map(Defect::words).toList().toString());
    return all.get(0).kind();
  }

  /** The only defect there is, which stands where this text begins. */
  Defect onlyDefectAt(String where) {
    List<Defect> all = defects();
    assertEquals(1, all.size(), () -> all.stream().map(Defect::words).toList().toString());
    int index = text.indexOf(where);
    assertTrue(index >= 0, () -> "not in the text: " + where);
    String before = text.substring(0, index);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = index - before.lastIndexOf('\n');
    assertEquals(
        line + ":" + column, all.get(0).place().line() + ":" + all.get(0).place().column());
    return all.get(0);
  }
}
