package io.github.leakyrelu;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's files and the JDK's tools, for the tests of what users read and get. */
final class Project {

    private Project() {
    }

    static String read(String file) throws IOException {
        return new String(Files.readAllBytes(Paths.get(file)), UTF_8).replace("\r\n", "\n");
    }

    /** What the pattern's group matched, for each match. */
    static List<String> find(String pattern, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher matcher = Pattern.compile(pattern).matcher(text); matcher.find();) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** The text of an element of the pom, such as version: the first one is the project's own. */
    static String pom(String element) throws IOException {
        return find("<" + element + ">(.*?)<", read("pom.xml")).get(0);
    }

    /** Runs a tool of this JDK. Returns what it prints, and its exit status unless that is 0. */
    static String run(String... command) throws IOException, InterruptedException {
        command[0] = Paths.get(System.getProperty("java.home"), "bin", command[0]).toString();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.endsWith("_OPTIONS")); // java would print them
        Process process = builder.start();
        String printed = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).lines()
                .collect(joining("\n"));
        int status = process.waitFor();
        return status == 0 ? printed : printed + "\nexit status " + status;
    }
}
