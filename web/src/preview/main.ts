import "./host.ts";
import "../../../client/src/preview/webview/main.ts";
