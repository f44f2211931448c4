package org.candour.casework;

/** What an export says of itself to whoever opens it. */
final class ReadMe {
  private ReadMe() {}

  static String text(String reference, boolean decision) {
    return String.join(
        "\n",
        (decision ? "The proof of a decision in case " : "Case ") + reference,
        "",
        "This file holds personal data. Keep it as you keep the case, and delete it when it is no",
        "longer needed. What is erased in the service later is not erased here.",
        "",
        "summary.txt says in words what is in it.",
        "",
        "How to check it, with a Java 17 and no access to the service:",
        "",
        "  java -jar candour.jar verify THIS-FILE.zip",
        "",
        "or, with nothing but the one library:",
        "",
        "  java -cp platform-core.jar org.candour.proof.Verify THIS-FILE.zip",
        "",
        "It ends with 0 when everything holds and with 1 when something does not, and says what.",
        "It needs to know whose signature to trust: compare the id of the key it names with the",
        "one that the service publishes at /api/record/keys, or give it a file of keys that you",
        "have from there with --keys FILE. Whoever keeps a copy of the partnership's signed heads",
        "can give that with --heads FILE.",
        "",
        "The layout (format 1) is described in platform-core/README.md of the product, so that",
        "you can have it checked by a program of your own. manifest.txt can be checked with",
        "sha256sum -c.",
        "");
  }
}
