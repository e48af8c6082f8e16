package io.github.asreval.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials (CycloneDX) that is installed beside the programs. */
class BillOfMaterialsIT {

    private static final Path INSTALLATION = Path.of(System.getProperty("asreval.installation", "target/asreval"));

    /** Of picocli the name only: its class files may be written in a newer format for the programs. */
    @Test
    void listsTheJarsInLibAndNoOther() throws Exception {
        Map<String, String> installed = new TreeMap<>();
        try (Stream<Path> files = Files.list(INSTALLATION.resolve("lib"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jar") && !name.startsWith("asreval-")) {
                    installed.put(name, name.startsWith("picocli-") ? "" : sha256(file));
                }
            }
        }
        Map<String, String> listed = new TreeMap<>();
        for (JsonNode component : bill().get("components")) {
            String name = component.get("name").asString();
            listed.put(
                    name + "-" + component.get("version").asString() + ".jar",
                    name.equals("picocli") ? "" : sha256(component));
            assertFalse(component.get("licenses").isEmpty(), component::toString);
        }
        assertEquals(installed, listed);
    }

    @Test
    void isOfThisProgramAndTheSameInEveryBuild() throws Exception {
        JsonNode bill = bill();
        assertEquals("CycloneDX", bill.get("bomFormat").asString());
        JsonNode metadata = bill.get("metadata");
        assertEquals("asreval", metadata.get("component").get("name").asString());
        assertFalse(metadata.has("timestamp"), "the time of the build would differ");
        // Version 3: made of the names in it. Version 4 would be random.
        assertTrue(bill.get("serialNumber").asString().matches("urn:uuid:.{14}3.*"));
    }

    private static JsonNode bill() throws Exception {
        Path bill = INSTALLATION.resolve("asreval.cdx.json");
        assumeTrue(Files.exists(bill), "Maven makes no bill of materials when it is offline (-o)");
        return JsonMapper.shared().readTree(Files.readString(bill));
    }

    private static String sha256(JsonNode component) {
        for (JsonNode hash : component.get("hashes")) {
            if (hash.get("alg").asString().equals("SHA-256")) {
                return hash.get("content").asString();
            }
        }
        return "";
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
