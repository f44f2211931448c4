package org.candour.web.shared;

/** A link: words and an address of this service. */
public record Link(String text, String href, boolean active) {
  /** A link to another page. */
  public static Link to(String text, String href) {
    return new Link(text, href, false);
  }
}
