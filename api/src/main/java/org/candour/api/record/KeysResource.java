package org.candour.api.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Base64;
import java.util.List;
import org.candour.api.edge.Open;
import org.candour.api.json.Body;
import org.candour.casework.SignedHeads;
import org.candour.proof.PublicKeyOf;

/**
 * The public keys that heads and exports were ever signed with. Anybody may read them: whoever was
 * given an export has to know whose signature it bears.
 */
@Path("record/keys")
@Produces(MediaType.APPLICATION_JSON)
@Open
@RequestScoped
public class KeysResource {
  @Inject SignedHeads heads;

  /** All of them, the one that signs now last. */
  @GET
  public Keys keys() {
    List<Key> keys = heads.keys().stream().map(Key::of).toList();
    return new Keys(keys.get(keys.size() - 1).id(), keys);
  }

  /** The keys, and the id of the one that signs now. */
  public record Keys(String signsNow, List<Key> keys) implements Body {}

  /** A key: its id, and the key itself as X.509 SubjectPublicKeyInfo in Base64. */
  public record Key(String id, String algorithm, String encoded) {
    static Key of(PublicKeyOf key) {
      return new Key(
          key.id(), "Ed25519", Base64.getEncoder().encodeToString(key.encoded().array()));
    }
  }
}
