package org.travaux.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A server on this machine that answers each request as it is told to, lies included: what a proper
 * server would not let a test do.
 */
final class ScriptedServer implements AutoCloseable {

    /** How one request is answered. */
    interface Reply {
        void to(OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket socket;
    private final BlockingQueue<Reply> replies = new LinkedBlockingQueue<>();
    private final List<List<String>> requests = new CopyOnWriteArrayList<>();

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                requests.add(head(connection));
                Optional<Reply> reply = Optional.ofNullable(replies.poll());
                Thread thread = new Thread(() -> answer(connection, reply), "scripted-reply");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                // A client that gives up closes its end: that is what some tests are about.
            }
        }
    }

    private static void answer(Socket connection, Optional<Reply> reply) {
        try (connection) {
            if (reply.isPresent()) {
                reply.get().to(connection.getOutputStream());
                connection.getOutputStream().flush();
            }
        } catch (IOException e) {
            // As above.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> head(Socket connection) throws IOException {
        BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                connection.getInputStream(), StandardCharsets.US_ASCII));
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine();
                line != null && !line.isEmpty();
                line = reader.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    ScriptedServer then(Reply reply) {
        replies.add(reply);
        return this;
    }

    /** Answers with a head and a body, whatever the head says of the body. */
    ScriptedServer then(String status, List<String> headers, byte[] body) {
        return then(out -> write(out, status, headers, body));
    }

    static void write(OutputStream out, String status, List<String> headers, byte[] body)
            throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        out.write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        out.write(body);
        out.flush();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/access");
    }

    /** The heads of the requests so far, a line each. */
    List<List<String>> requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
