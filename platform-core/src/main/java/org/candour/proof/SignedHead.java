package org.candour.proof;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A head with its signature (Ed25519, 64 bytes). */
public record SignedHead(Head head, Octets signature) {
  private static final String SIGNATURE = "signature ";

  /** As it stands in a file: the text, a line with the signature, and an empty line. */
  public String block() {
    return head.text() + SIGNATURE + Base64.getEncoder().encodeToString(signature.raw()) + "\n\n";
  }

  /**
   * The heads of a file, one after another.
   *
   * @throws IllegalArgumentException when one of them is not whole
   */
  public static List<SignedHead> parse(String file) {
    List<SignedHead> heads = new ArrayList<>();
    int at = 0;
    while (at < file.length()) {
      int sign = file.indexOf("\n" + SIGNATURE, at);
      int end = sign < 0 ? -1 : file.indexOf("\n\n", sign + 1);
      if (end < 0) {
        throw new IllegalArgumentException(
            "after head " + heads.size() + " something follows that is no whole signed head");
      }
      Head head = Head.parse(file.substring(at, sign + 1));
      String signature = file.substring(sign + 1 + SIGNATURE.length(), end);
      heads.add(new SignedHead(head, Octets.of(Base64.getDecoder().decode(signature))));
      at = end + 2;
    }
    return heads;
  }
}
