package org.candour.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.candour.deploy.settings.CannotStart;
import org.candour.deploy.settings.Settings;

/**
 * Where the service listens: on this computer only, unless {@code candour.address} names another of
 * its addresses ({@code 0.0.0.0} is all of them). Encryption is for the proxy in front of it.
 */
record Listening(String address, int port) {
  static Listening by(Settings settings) throws CannotStart {
    Listening listening =
        new Listening(
            settings.find("candour.address").orElse("127.0.0.1"),
            settings.port("candour.port", 8080));
    listening.refuseIfTaken();
    return listening;
  }

  /** An address inside the service, as reached from this computer. */
  URI at(String path) {
    return URI.create(
        "http://" + (address.equals("0.0.0.0") ? "127.0.0.1" : address) + ":" + port + path);
  }

  private void refuseIfTaken() throws CannotStart {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new CannotStart(
          "Candour cannot listen on "
              + address
              + " port "
              + port
              + ": "
              + e.getMessage()
              + ". Stop what uses it, or set candour.port to another port.",
          e);
    }
  }
}
