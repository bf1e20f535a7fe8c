@echo off
rem The command line in VS Code's own terminal; the extension says in CHITHI_NODE which program runs it.
setlocal
set ELECTRON_RUN_AS_NODE=1
"%CHITHI_NODE%" "%~dp0..\..\dist\cli.js" %*
