package org.candour.api.edge;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.api.json.BadInput;
import org.candour.api.json.Codes;
import org.candour.api.json.Form;
import org.candour.api.problem.Problem;
import org.candour.api.problem.ProblemType;
import org.candour.api.problem.Stopped;
import org.candour.casework.Terms;
import org.candour.journal.Basis;
import org.candour.time.When;

/**
 * The terms of a command: basis, when it happened and why from the form; key and tag from headers.
 */
public record TermsOf(HttpHeaders headers) {
  private static final Pattern TAG = Pattern.compile("\"([!#-~]{1,200})\"");
  private static final Pattern KEY = Pattern.compile("[!-~]{8,80}");
  private static final Map<String, Basis> BASES = Codes.all(Basis.class);

  /** The terms in this form and these headers. */
  public Terms in(Form form) {
    Terms body = of(form);
    return new Terms(body.basis(), body.happened(), body.why(), seen(), key());
  }

  /** An act, now, that takes nothing but a key. */
  public Terms now() {
    return new Terms(Basis.ACT, Optional.empty(), Optional.empty(), Optional.empty(), key());
  }

  /** The terms in a form alone: it rests on nothing seen and has no key. */
  public static Terms of(Form form) {
    Basis basis = form.optionalOneOf("basis", BASES).orElse(Basis.ACT);
    Optional<When> happened = form.optionalWhen("happened");
    Optional<String> why = form.optionalNarrative("why");
    return new Terms(basis, happened, why, Optional.empty(), Optional.empty());
  }

  /** Refuses a command that rests on what was seen when it does not say what that was. */
  public static Terms resting(Terms terms) {
    if (terms.seen().isEmpty()) {
      throw new Stopped(
          Problem.of(
              ProblemType.TAG_NEEDED,
              "This rests on what you saw. Read it first and send its ETag as “If-Match”. Nothing"
                  + " was recorded."));
    }
    return terms;
  }

  private Optional<String> seen() {
    return header(HttpHeaders.IF_MATCH).map(TermsOf::tag);
  }

  private static String tag(String header) {
    Matcher tag = TAG.matcher(header);
    if (!tag.matches()) {
      throw BadInput.of(
          "If-Match", "“If-Match” takes one ETag as it was answered, in quotation marks.");
    }
    return tag.group(1);
  }

  private Optional<String> key() {
    Optional<String> key = header("Idempotency-Key");
    if (key.isPresent() && !KEY.matcher(key.get()).matches()) {
      throw BadInput.of(
          "Idempotency-Key",
          "“Idempotency-Key” takes 8 to 80 letters, digits or signs without spaces.");
    }
    return key;
  }

  private Optional<String> header(String name) {
    return Optional.ofNullable(headers.getHeaderString(name)).map(String::strip);
  }
}
