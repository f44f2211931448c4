package org.candour.web.signin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.signin.KeptForm;
import org.candour.time.Civil;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.KeptHere;

/** What was kept for somebody, and where to go on without it. */
public record KeptPage(List<Kept> forms, String to) {
  /** These say which of several forms on one address it was. They are choices, never text. */
  private static final List<String> CHOICES = List.of("option", "basis", "field");

  /**
   * One form.
   *
   * @param href the page it is on, with what was written filled in
   * @param texts what was written, to be read and copied
   */
  public record Kept(
      String partnership,
      String id,
      String title,
      String sent,
      String until,
      String href,
      List<String> texts) {}

  static KeptPage of(List<KeptForm> forms, String to) {
    return new KeptPage(forms.stream().map(KeptPage::one).toList(), to);
  }

  private static Kept one(KeptForm form) {
    return new Kept(
        form.partnership().value(),
        form.id(),
        form.title().isBlank() ? "a form" : form.title(),
        Civil.words(form.keptAt()),
        Civil.words(form.until()),
        address(form),
        KeptHere.texts(form));
  }

  private static String address(KeptForm form) {
    Stream<String> choices =
        CHOICES.stream()
            .flatMap(
                name ->
                    Optional.ofNullable(form.fields().get(name)).stream()
                        .flatMap(v -> v.stream().limit(1))
                        .map(v -> name + "=" + Addresses.encoded(v)));
    return form.address()
        + "?"
        + Stream.concat(Stream.of("kept=" + form.id()), choices).collect(Collectors.joining("&"));
  }
}
