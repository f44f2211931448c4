package org.candour.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.candour.journal.Chain;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A signed head")
class HeadTest {
  private static final Octets HASH = Octets.of(new byte[32]);
  private static final Head HEAD =
      new Head(
          "northshire",
          3,
          Instant.parse("2026-01-14T09:15:00.123456Z"),
          12,
          840,
          HASH,
          HASH,
          "0011223344556677");

  @Test
  void is_a_text_that_anybody_can_read_and_write_again() {
    assertEquals(
        "candour-head 1\npartnership northshire\ncounter 3\nmade 2026-01-14T09:15:00.123456Z\n"
            + "leaves 12\nentries 840\nroot "
            + "0".repeat(64)
            + "\nprevious "
            + "0".repeat(64)
            + "\nkey 0011223344556677\n",
        HEAD.text());
    assertEquals(HEAD, Head.parse(HEAD.text()));
  }

  @Test
  void is_refused_when_it_is_written_in_any_other_way() {
    for (String bent :
        List.of(
            HEAD.text().replace("counter 3", "counter 03"),
            HEAD.text().replace("\n", "\r\n"),
            HEAD.text() + "\n",
            HEAD.text().replace("root 0", "root A"),
            HEAD.text().replace("candour-head 1", "candour-head 2"),
            HEAD.text().replace("made 2026", "made then"),
            "")) {
      assertThrows(IllegalArgumentException.class, () -> Head.parse(bent), bent);
    }
  }

  @Test
  void holds_under_its_key_and_under_no_other() {
    SigningKey key = SigningKey.generate();
    SignedHead signed = key.sign(HEAD);
    assertTrue(key.known().signed(signed));
    assertFalse(SigningKey.generate().known().signed(signed));
    Head later = new Head("northshire", 4, HEAD.made(), 12, 840, HASH, HASH, "0011223344556677");
    assertFalse(key.known().signed(new SignedHead(later, signed.signature())));
  }

  @Test
  void stands_in_a_file_one_after_another() {
    SigningKey key = SigningKey.generate();
    SignedHead one = key.sign(HEAD);
    SignedHead two =
        key.sign(new Head("northshire", 4, HEAD.made(), 12, 841, HASH, one.head().hash(), "k"));
    assertEquals(List.of(one, two), SignedHead.parse(one.block() + two.block()));
    assertEquals(List.of(), SignedHead.parse(""));
    String cut = (one.block() + two.block()).substring(0, one.block().length() + 40);
    assertThrows(IllegalArgumentException.class, () -> SignedHead.parse(cut));
  }

  @Test
  void is_signed_as_RFC_8032_has_it() {
    // the first test vector of its section 7.1, its seed in PKCS #8
    byte[] prefix = Octets.hex("302e020100300506032b657004220420").array();
    byte[] seed =
        Octets.hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60").array();
    byte[] pkcs8 = new byte[48];
    System.arraycopy(prefix, 0, pkcs8, 0, 16);
    System.arraycopy(seed, 0, pkcs8, 16, 32);
    SigningKey key =
        SigningKey.ofPem(
            "-----BEGIN PRIVATE KEY-----\n"
                + Base64.getEncoder().encodeToString(pkcs8)
                + "\n-----END PRIVATE KEY-----\n");
    assertEquals(
        "302a300506032b6570032100"
            + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        key.known().encoded().hex());
    assertEquals(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701"
            + "cf9b46bd25bf5f0595bbe24655141438e7a100b",
        key.sign(Octets.of(new byte[0])).hex());
    assertTrue(key.whole());
  }

  @Test
  void needs_a_key_that_comes_back_from_its_file() {
    SigningKey key = SigningKey.generate();
    SigningKey again = SigningKey.ofPem(key.pem());
    assertEquals(key.known(), again.known());
    assertTrue(again.whole());
    assertTrue(key.known().signed(again.sign(HEAD)));
    assertThrows(IllegalArgumentException.class, () -> SigningKey.ofPem("nothing"));
    assertThrows(
        IllegalArgumentException.class,
        () -> SigningKey.ofPem("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----"));
  }

  @Test
  void knows_its_keys_by_an_id_that_follows_from_them() {
    PublicKeyOf key = SigningKey.generate().known();
    PublicKeyOf other = SigningKey.generate().known();
    assertEquals(List.of(key, other), PublicKeyOf.parse(key.line() + other.line()));
    assertFalse(new PublicKeyOf(other.id(), key.encoded()).wellNamed());
    String swapped = other.id() + key.line().substring(key.id().length());
    assertThrows(IllegalArgumentException.class, () -> PublicKeyOf.parse(swapped));
  }

  @Test
  void rests_on_the_hashes_that_the_journal_is_written_with() {
    byte[] stored = {1, 2, 3};
    byte[] previous = Sha256.commitment(HASH, HASH).array();
    assertEquals(
        Octets.of(Chain.next(previous, "northshire", "case-1", 7, 1, stored)),
        Sha256.entry(Octets.of(previous), "northshire", "case-1", 7, 1, Octets.of(stored)));
    assertEquals(
        Octets.of(Chain.commitment(previous, stored)),
        Sha256.commitment(Octets.of(previous), Octets.of(stored)));
    assertEquals(Octets.of(Chain.start()), Sha256.START);
  }

  @Test
  void holds_leaves_that_are_read_as_they_are_written() {
    Leaf leaf = new Leaf(Leaf.Kind.JOURNAL, "01hv", 12, HASH, HASH);
    assertEquals(
        "candour-leaf 1 journal 01hv 12 " + "0".repeat(64) + " " + "0".repeat(64), leaf.line());
    assertEquals(leaf, Leaf.parse(leaf.line()));
    for (String bent :
        List.of(leaf.line() + " ", leaf.line().replace(" 12 ", " 012 "), "candour-leaf 1")) {
      assertThrows(IllegalArgumentException.class, () -> Leaf.parse(bent), bent);
    }
  }
}
